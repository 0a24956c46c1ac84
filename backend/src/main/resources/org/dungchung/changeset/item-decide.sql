-- What was decided on an item, by whom.
update changeset.item
   set state = :state, reason = cast(:reason as text), decided_by = :by, decided_at = now()
 where change_set_id = :change_set_id and (id = :id or cast(:id as uuid) is null and state = 'PROPOSED')
