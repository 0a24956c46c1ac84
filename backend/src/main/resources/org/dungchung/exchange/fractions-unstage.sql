-- Takes back rows with a fraction where a whole number is expected; they were refused.
delete from staged where row_number = any (cast(:rows as bigint[]))
