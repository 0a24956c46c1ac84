-- A file that waits, and its rows, are for the organisation that sent it.
call platform.fence('exchange.proposed_file', $$exists (select from exchange.run r where r.id = run_id)$$);
call platform.fence('exchange.proposed_row', $$exists (select from exchange.run r where r.id = run_id)$$);
