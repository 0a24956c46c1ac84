-- The zones of a day by kind, name and code, with their boxes (west, south, east, north).
select z.code, z.kind, z.name, z.document, z.valid_from, z.valid_to,
       array[st_xmin(b.box), st_ymin(b.box), st_xmax(b.box), st_ymax(b.box)] as bbox,
       st_area(geography(z.boundary)) / 1000000                              as area_km2
  from territory.v_zone_at(:boundaries, :known_at) z
 cross join lateral (select box3d(z.boundary)) b (box)
 where cast(:kind as text) is null or z.kind = :kind
 order by z.kind, z.name, z.code
