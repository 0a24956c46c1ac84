-- Boundaries of the hamlets of the communes in view, given or derived, of the day of the boundaries, from zoom 11.
select st_asmvt(f.*, 'hamlet-boundaries', 4096, 'geom')
  from (select h.code, h.name, h.derived,
               st_asmvtgeom(
                 st_transform(st_simplify(h.boundary, 360 / 2 ^ :z / 1024, true), 3857),
                 st_tileenvelope(:z, :x, :y), 4096, 64, true) as geom
          from territory.v_area_at(:boundaries, :known_at) a
         cross join lateral territory.v_hamlet_boundary_at(a.code, :boundaries, :known_at) h
         where a.level = 'COMMUNE'
           and a.boundary && map.box(:z, :x, :y)
           and :z >= 11
           and h.boundary && map.box(:z, :x, :y)
         order by a.code, h.code) f
 where f.geom is not null
