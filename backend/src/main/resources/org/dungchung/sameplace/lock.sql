-- Waits until no other decision is being taken.
select pg_advisory_xact_lock(hashtextextended('sameplace.decision', 0))
