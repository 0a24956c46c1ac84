insert into exchange.proposed_file (run_id, part, bytes) values (:run, :part, :bytes)
