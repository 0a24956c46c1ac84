-- Areas of the day of the boundaries: provinces at every zoom, districts and communes from zoom 6. Outlines are thinned to half a pixel.
select st_asmvt(f.*, 'areas', 4096, 'geom')
  from (select a.code, a.name, a.level,
               st_asmvtgeom(
                 st_transform(st_simplify(a.boundary, 360 / 2 ^ :z / 1024, true), 3857),
                 st_tileenvelope(:z, :x, :y), 4096, 64, true) as geom
          from territory.v_area_at(:boundaries, :known_at) a
         where a.boundary && map.box(:z, :x, :y)
           and (:z >= 6 or a.level = 'PROVINCE')
         order by a.level = 'COMMUNE' desc, a.level = 'DISTRICT' desc, a.code) f
 where f.geom is not null
