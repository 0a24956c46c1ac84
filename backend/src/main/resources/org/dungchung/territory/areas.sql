-- The areas of a day by level and name, with their boxes (west, south, east, north) and areas in square kilometres.
select a.code,
       a.name,
       a.level,
       a.parent_code                                 as parent,
       a.valid_from,
       a.valid_to,
       array[st_xmin(b.box), st_ymin(b.box), st_xmax(b.box), st_ymax(b.box)] as bbox,
       a.area_m2 / 1000000                           as area_km2,
       a.published_area_km2
  from territory.v_area_at(:boundaries, :known_at) a
 cross join lateral (select box3d(a.boundary)) b (box)
 where (cast(:level as text) is null or a.level = :level)
   and (cast(:parent as text) is null or a.parent_code = :parent)
 order by case a.level when 'PROVINCE' then 1 when 'DISTRICT' then 2 else 3 end, a.name, a.code
