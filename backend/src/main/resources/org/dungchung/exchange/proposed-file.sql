-- A file as it came, in parts.
select bytes from exchange.proposed_file where run_id = :run order by part
