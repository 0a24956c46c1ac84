-- Runs that nobody carries out any more: the server was gone before they were done, and the database took back all that they had written.
update exchange.run
   set state = 'INTERRUPTED', ended_at = :now
 where state = 'RUNNING' and pg_try_advisory_xact_lock(hashtextextended('import ' || id, 0))
