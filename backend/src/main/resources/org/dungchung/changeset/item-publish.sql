-- An item holds; of a file, with how many of its rows do not.
update changeset.item set state = 'PUBLISHED', made_id = cast(:made_id as uuid), refused_rows = coalesce(:refused_rows, refused_rows) where id = :id
