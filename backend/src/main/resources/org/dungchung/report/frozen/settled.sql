-- Whether all that was being written when a report was ordered has ended, so that what was known at that instant is all there.
select pg_snapshot_xmin(pg_current_snapshot()) >= r.settled_from from report.report r where r.id = :id
