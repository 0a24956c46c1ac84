-- What was said of a change-set, the oldest first.
select author, said, said_at from changeset.comment where change_set_id = :change_set_id order by said_at, id
