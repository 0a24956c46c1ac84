-- How many people can administer this registry.
select count(*)
  from identity.account a
  join identity.credential c on c.username = a.username
 where a.role = 'ADMINISTRATOR' and a.enabled and c.password_hash is not null
