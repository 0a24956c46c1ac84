-- Uses a link; no row when it has ended. Of two who use it at the same time one gets a row.
update identity.invitation i
   set ended_at = now(), used = true
  from identity.account a
 where i.secret_hash = :secret_hash and i.ended_at is null and i.valid_until > now()
   and a.username = i.username and a.enabled
returning i.username
