-- Held until the transaction ends: whoever wants to know whether the run goes on asks for the same lock. A server that has died lets go of it
-- as soon as the database notices, also in the middle of a long statement.
select set_config('client_connection_check_interval', '1s', true)
  from pg_advisory_xact_lock(hashtextextended('import ' || cast(:id as text), 0))
