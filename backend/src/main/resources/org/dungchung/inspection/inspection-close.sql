-- Ends an inspection.
update inspection.inspection set state = 'CLOSED' where id = :id
