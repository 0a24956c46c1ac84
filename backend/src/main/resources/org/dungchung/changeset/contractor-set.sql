-- Says whether somebody is a contractor of an organisation; no row when the version is another one by now.
insert into changeset.contractor as c (username, organisation, contractor, version, reason)
values (:username, :organisation, :contractor, 1, :reason)
    on conflict (username, organisation) do update
   set contractor = excluded.contractor, reason = excluded.reason
 where c.version = :version
returning username, organisation, contractor, version
