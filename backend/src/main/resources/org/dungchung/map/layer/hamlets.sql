-- Hamlets of the day of the boundaries, from zoom 8: the settled area, or a point (hall, else centre) where none is known.
select st_asmvt(f.*, 'hamlets', 4096, 'geom')
  from (select h.code, h.name,
               case when h.settled_area is null then 'centre' else 'area' end as part,
               st_asmvtgeom(
                 st_transform(st_simplify(coalesce(h.settled_area, h.hall, h.centre), 360 / 2 ^ :z / 2048, true), 3857),
                 st_tileenvelope(:z, :x, :y), 4096, 64, true) as geom
          from territory.v_hamlet_at(:boundaries, :known_at) h
         where coalesce(h.settled_area, h.hall, h.centre) && map.box(:z, :x, :y)
           and :z >= 8
         order by h.code) f
 where f.geom is not null
