insert into changeset.comment (change_set_id, author, said) values (:change_set_id, :author, :said)
returning author, said, said_at
