-- How many people can administer this registry.
select count(*)
  from identity.account a
  join identity.credential c on c.username = a.username
 where a.enabled and c.password_hash is not null
   and exists (select from identity.role_grant g where g.username = a.username and g.role = 'ADMINISTRATOR' and g.until_version is null)
