-- How many rows of a run that waits a person has refused.
select count(*) from exchange.proposed_row where run_id = :run and reason is not null
