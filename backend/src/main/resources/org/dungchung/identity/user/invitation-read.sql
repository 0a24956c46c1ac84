-- Whom a link invites; no row once it has ended, or when the account is disabled.
select a.username, a.display_name, i.valid_until
  from identity.invitation i
  join identity.account a on a.username = i.username
 where i.secret_hash = :secret_hash and i.ended_at is null and i.valid_until > now() and a.enabled
