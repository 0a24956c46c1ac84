-- The areas around points (WGS 84).
select n.no, cast(a.areas as text) as areas, cast(a.cells as text) as cells
  from unnest(cast(:xs as float8[]), cast(:ys as float8[])) with ordinality n (x, y, no)
 cross join lateral territory.v_areas_around(st_setsrid(st_makepoint(n.x, n.y), 4326)) a
