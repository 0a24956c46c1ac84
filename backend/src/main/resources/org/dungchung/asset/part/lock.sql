-- Waits for whoever is changing the same thing.
select cast(pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0)) as text)
