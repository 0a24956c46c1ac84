-- Who works, or worked, for an organisation as its contractor; of all organisations where none is named.
select username, organisation, contractor, version
  from changeset.contractor
 where (cast(:organisation as text) is null or organisation = :organisation)
   and (cast(:username as text) is null or username = :username)
 order by organisation, username
