-- Nobody else changes the round until the transaction ends.
select id from round.round where id = :id for update
