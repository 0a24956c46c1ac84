-- Whether all that was being written when a report was ordered has ended, so that what was known at that instant is all there. A number that this database
-- has not reached is of another one, whose backup it was restored from: there, nothing is written any more.
select s.xmin >= r.settled_from or r.settled_from > s.xmax
  from report.report r
 cross join (select pg_snapshot_xmin(n.now), pg_snapshot_xmax(n.now) from pg_current_snapshot() n (now)) s (xmin, xmax)
 where r.id = :id
