-- One extract at a time, whichever server loads it.
select pg_try_advisory_xact_lock(hashtext('background'))
