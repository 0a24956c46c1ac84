-- The zones of a day by kind and code; of an area those that share ground with it.
select z.code, z.kind, z.name, z.document, z.undergrounded_on, z.shared_on, z.valid_from, z.valid_to, st_asbinary(z.boundary) as geometry
  from territory.v_zone_at(:boundaries, :known_at) z
 where (cast(:area as text) is null
        or exists (select from territory.v_area_piece_at(:boundaries, :known_at) p
                    where p.area_id in (select part.area_id from territory.v_area_part_at(:area, :boundaries, :known_at) part)
                      and st_intersects(p.piece, z.boundary)))
   and (cast(:west as double precision) is null or st_intersects(z.boundary, st_makeenvelope(:west, :south, :east, :north, 4326)))
 order by z.kind, z.code
