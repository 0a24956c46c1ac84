update changeset.change_set set version = version + 1 where id = :id
