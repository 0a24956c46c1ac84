-- What an account might act as in one of its versions.
select role, organisation, area
  from identity.role_grant
 where username = :username and from_version <= :version and coalesce(until_version > :version, true)
 order by position
