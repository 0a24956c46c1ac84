-- Hamlets whose place lies outside the commune to which the register ties them.
select 'HAMLET' as subject, h.id, json_build_object('commune', h.commune_code) as detail
  from territory.v_hamlet_at(:boundaries, :known_at) h
  join territory.v_area_at(:boundaries, :known_at) c on c.code = h.commune_code
 where not exists (select from territory.v_area_piece_at(:boundaries, :known_at) p
                    where p.code = h.commune_code
                      and st_intersects(p.piece, territory.v_hamlet_point(h.hall, h.centre, h.settled_area)))
