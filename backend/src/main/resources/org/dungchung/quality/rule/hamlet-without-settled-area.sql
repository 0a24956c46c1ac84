-- Hamlets of which nobody knows where people live: their coverage is judged at one point.
select 'HAMLET' as subject, h.id, null::json as detail
  from territory.v_hamlet_at(:boundaries, :known_at) h
 where h.settled_area is null
