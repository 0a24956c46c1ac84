-- Hamlets tied to a commune that is not among the areas of that day: their figures reach no commune and no province.
select 'HAMLET' as subject, h.id, json_build_object('commune', h.commune_code) as detail
  from territory.v_hamlet_at(:boundaries, :known_at) h
 where not exists (select from territory.v_area_at(:boundaries, :known_at) c where c.code = h.commune_code)
