-- Writes which course some units of a book went.
insert into indicator.sum_unit (book, unit_id, course)
select :book, u.id, u.course from unnest(cast(:units as uuid[]), cast(:courses as bigint[])) u (id, course)
