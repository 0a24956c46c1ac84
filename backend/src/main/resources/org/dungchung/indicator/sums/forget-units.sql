-- Forgets which course some units of a book went.
delete from indicator.sum_unit u where u.book = :book and u.unit_id = any (cast(:among as uuid[]))
