-- A mapping that is not wanted any more.
delete from exchange.mapping where id = :id and organisation is not distinct from cast(:scope as text)
