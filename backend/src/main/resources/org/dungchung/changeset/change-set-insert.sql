insert into changeset.change_set (author, author_role, organisation, title, letter_number, letter_date)
values (:author, :author_role, :organisation, :title, :letter_number, cast(:letter_date as date))
returning id
