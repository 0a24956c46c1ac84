-- The areas of a day, the large ones first; of an area it and those below it.
select a.level, a.code, a.name, a.parent_code, a.published_area_km2, a.valid_from, a.valid_to, st_asbinary(a.boundary) as geometry
  from territory.v_area_at(:boundaries, :known_at) a
 where (cast(:level as text) is null or a.level = :level)
   and (cast(:area as text) is null or a.code in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w))
   and (cast(:west as double precision) is null or st_intersects(a.boundary, st_makeenvelope(:west, :south, :east, :north, 4326)))
 order by case a.level when 'PROVINCE' then 1 when 'DISTRICT' then 2 else 3 end, a.code
