-- Whether nobody else writes the sums until this transaction ends.
select pg_try_advisory_xact_lock(hashtext('indicator.sums'))
