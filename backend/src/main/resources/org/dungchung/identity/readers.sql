-- Who may sign in and acts in a role, or for an organisation, or under a name; each by name.
select a.username, a.role, a.organisation
  from identity.account a
 where a.enabled
   and (cast(:role as text) is null or a.role = :role)
   and (cast(:organisation as text) is null or a.organisation = :organisation)
   and (cast(:username as text) is null or a.username = :username)
 order by a.username
