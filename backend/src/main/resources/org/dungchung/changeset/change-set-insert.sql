insert into changeset.change_set (author, author_role, author_area, organisation, title, letter_number, letter_date)
values (:author, :author_role, :author_area, :organisation, :title, :letter_number, cast(:letter_date as date))
returning id
