-- Who may sign in and acts in a role, or for an organisation, or under a name: once for each role it may act in; each by name.
select a.username, g.role, g.organisation, g.area
  from identity.account a
  join identity.role_grant g on g.username = a.username and g.until_version is null
 where a.enabled
   and (cast(:role as text) is null or g.role = :role)
   and (cast(:organisation as text) is null or g.organisation = :organisation)
   and (cast(:username as text) is null or a.username = :username)
 order by a.username, g.position
