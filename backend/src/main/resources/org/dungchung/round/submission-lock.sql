-- Nobody else changes the submission until the transaction ends.
select organisation from round.submission where round_id = :round and organisation = :organisation for update
