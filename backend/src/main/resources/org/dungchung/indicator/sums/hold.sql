-- Says up to where the sums hold now, in this cluster.
update indicator.sum_until
   set snapshot = :snapshot, cluster = (select s.system_identifier from pg_control_system() s), made_at = now()
