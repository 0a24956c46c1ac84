-- The rows that a person has refused, and why.
select row_number, reason from exchange.proposed_row where run_id = :run and reason is not null
