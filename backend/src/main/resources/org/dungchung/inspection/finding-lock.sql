-- Nobody else decides of the finding until the transaction ends.
select f.id from inspection.finding f where f.id = :id for update
