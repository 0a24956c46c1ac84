-- Uses a link; no row when it has ended. Of two who use it at the same time one gets a row. Whoever needs a link to come in may have lost more than a
-- password: the tokens of the account end, too.
with used as (
       update identity.invitation i
          set ended_at = now(), used = true, ended_by = i.username
         from identity.account a
        where i.secret_hash = :secret_hash and i.ended_at is null and i.valid_until > now()
          and a.username = i.username and a.enabled
       returning i.username),
     token as (
       update identity.token t set ended_at = now() from used u where t.username = u.username and t.ended_at is null)
select username from used
