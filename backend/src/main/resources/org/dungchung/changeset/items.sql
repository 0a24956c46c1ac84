-- The items of a change-set in their order.
select id, ordinal, act, subject, subject_id, creates, base_version, arguments, before, after, state, reason, decided_by, decided_at, made_id, proposed_at
  from changeset.item where change_set_id = :change_set_id order by ordinal
