update changeset.item set state = 'PUBLISHED', made_id = cast(:made_id as uuid) where id = :id
