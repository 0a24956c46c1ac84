-- Nobody else changes the change-set, or an item of it, until the transaction ends.
select id from changeset.change_set where id = :id for update
