-- Keeps an item of a draft; a second change of one thing takes the place of the first.
insert into changeset.item (change_set_id, ordinal, act, subject, subject_id, creates, base_version, arguments, before, after, place)
values (:change_set_id, (select coalesce(max(ordinal), 0) + 1 from changeset.item where change_set_id = :change_set_id), :act, :subject,
        cast(:subject_id as uuid), :creates, cast(:base_version as integer), cast(:arguments as jsonb), cast(:before as jsonb), cast(:after as jsonb),
        st_geomfromewkt(cast(:place as text)))
on conflict (change_set_id, act, subject_id) where not creates do update
   set base_version = excluded.base_version, arguments = excluded.arguments, before = excluded.before, after = excluded.after,
       place = excluded.place,
       state = 'PROPOSED', reason = null, decided_by = null, decided_at = null, proposed_at = now()
returning id
