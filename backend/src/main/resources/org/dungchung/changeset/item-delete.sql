delete from changeset.item where id = :id and change_set_id = :change_set_id
