-- What a sign-in is checked against.
select a.username, c.password_hash, a.enabled, c.era, c.acting
  from identity.account a
  join identity.credential c on c.username = a.username
 where a.username = :username
