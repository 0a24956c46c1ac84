-- Reports that wait, or that a server has begun: of those that it goes on with it holds the lock.
select r.id from report.report r where r.state in ('WAITING', 'RUNNING') order by r.ordered_at, r.id
