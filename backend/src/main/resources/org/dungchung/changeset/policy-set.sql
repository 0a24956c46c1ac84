-- Says whether changes of an organisation wait, of all others where none is named.
insert into changeset.policy (organisation, waits, version) values (cast(:organisation as text), :waits, 1)
on conflict (organisation) do update
   set waits = excluded.waits, version = policy.version + 1, recorded_from = now(), recorded_by = platform.caller()
returning organisation, waits, version
