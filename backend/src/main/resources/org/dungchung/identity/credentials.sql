-- What a sign-in is checked against.
select username, password_hash, role, organisation, enabled
  from identity.account
 where username = :username
