-- What tells whether anything was written since: the same again, nothing was. Null within a transaction that has written itself.
select case when pg_current_xact_id_if_assigned() is null then cast(pg_current_snapshot() as text) end
