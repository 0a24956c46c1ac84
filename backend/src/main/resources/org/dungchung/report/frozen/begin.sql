-- A server begins a report, unless another one goes on with it; says how often that was done.
update report.report r
   set state = 'RUNNING', attempts = r.attempts + 1
 where r.id = :id
   and r.state in ('WAITING', 'RUNNING')
   and pg_try_advisory_xact_lock(hashtextextended('report ' || cast(:id as text), 0))
returning r.attempts
