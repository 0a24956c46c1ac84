-- Says of the hamlets that begin the day after one has ended, and are named as its successors, that they were made out of it.
update territory.hamlet s
   set predecessors = array(select distinct p from unnest(coalesce(s.predecessors, '{}') || h.code) p order by p), reason = :reason
  from territory.hamlet h
 where h.id = :id
   and s.province_code = h.province_code and s.code = any (cast(:successors as text[])) and s.code <> h.code
   and s.valid_from = h.valid_to + 1
