-- Zones of the day of the boundaries, from zoom 7. Outlines are thinned to half a pixel.
select st_asmvt(f.*, 'zones', 4096, 'geom')
  from (select e.code, e.kind, e.name,
               st_asmvtgeom(
                 st_transform(st_simplify(e.boundary, 360 / 2 ^ :z / 1024, true), 3857),
                 st_tileenvelope(:z, :x, :y), 4096, 64, true) as geom
          from territory.v_zone_at(:boundaries, :known_at) e
         where e.boundary && map.box(:z, :x, :y)
           and :z >= 7
         order by e.code) f
 where f.geom is not null
