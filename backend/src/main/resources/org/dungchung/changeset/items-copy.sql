-- What was refused of a change-set, as items of a draft to be mended.
insert into changeset.item (change_set_id, ordinal, act, subject, subject_id, creates, base_version, arguments, before, after)
select cast(:into as uuid), ordinal, act, subject, subject_id, creates, base_version, arguments, before, after
  from changeset.item where change_set_id = :from and state = 'REFUSED'
