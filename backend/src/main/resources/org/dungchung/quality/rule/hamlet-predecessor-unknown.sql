-- Hamlets said to be made of hamlets that the register does not have on the day before.
select 'HAMLET' as subject, h.id, json_build_object('predecessors', json_agg(p.code order by p.code)) as detail
  from territory.v_hamlet_at(:boundaries, :known_at) h
 cross join unnest(h.predecessors) p (code)
 where not exists (select from territory.v_hamlet_at(h.valid_from - 1, :known_at) b where b.province_code = h.province_code and b.code = p.code)
 group by h.id
