-- Makes those who let places of the same assets take turns; the same locks, in the same order, as those under which overlapping uses are refused.
-- Records that were joined have one room, so each of them is locked with the others.
select bool_and(pg_advisory_xact_lock(hashtextextended(cast(r.id as text), 0)) is null)
  from (select s.record_id as id from sharing.v_records_of(cast(:ids as uuid[])) s order by 1) r
