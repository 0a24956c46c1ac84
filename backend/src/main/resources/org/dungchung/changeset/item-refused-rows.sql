-- How many rows of a file were refused.
update changeset.item set refused_rows = :rows where change_set_id = :change_set_id and subject = 'IMPORT' and subject_id = :run
