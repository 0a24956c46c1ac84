-- Makes those who let places of one asset take turns; the same lock as the one under which overlapping uses are refused.
select pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0)) is null
