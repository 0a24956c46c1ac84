-- The items of a change-set in their order, each with the reason that its author gave with it.
select id, ordinal, act, subject, subject_id, creates, base_version, arguments, before, after, state,
       jsonb_path_query_first(arguments, '$[*].value.reason') #>> '{}' as why, reason, decided_by, decided_at, made_id, proposed_at, refused_rows
  from changeset.item where change_set_id = :change_set_id order by ordinal
