-- The areas of boxes (WGS 84) all of whose points lie in the same ones; of other boxes no row.
select n.no, cast(a.areas as text) as areas, cast(a.cells as text) as cells
  from unnest(cast(:xs as float8[]), cast(:ys as float8[])) with ordinality n (x, y, no)
 cross join lateral territory.v_areas_of_box(st_makeenvelope(n.x, n.y, n.x + :width, n.y + :width, 4326)) a
