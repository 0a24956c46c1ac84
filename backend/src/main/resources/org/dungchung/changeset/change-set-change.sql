-- Says what a change-set is about, and counts the change.
update changeset.change_set
   set title = :title, letter_number = :letter_number, letter_date = cast(:letter_date as date), version = version + 1
 where id = :id
