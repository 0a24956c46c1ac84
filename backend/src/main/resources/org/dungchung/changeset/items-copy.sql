-- What was refused of a change-set, as items of a draft to be mended; what was published of it has its ids of the registry there.
insert into changeset.item (change_set_id, ordinal, act, subject, subject_id, creates, base_version, arguments, before, after, place)
select cast(:into as uuid), ordinal, act, subject, cast(changeset.with_made(cast(subject_id as text), :from) as uuid), creates, base_version,
       cast(changeset.with_made(cast(arguments as text), :from) as jsonb), before, cast(changeset.with_made(cast(after as text), :from) as jsonb), place
  from changeset.item where change_set_id = :from and state = 'REFUSED'
