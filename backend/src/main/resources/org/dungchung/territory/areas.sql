-- The areas of a day by level and name, with their boxes in degrees and areas in square kilometres.
select a.id,
       a.version,
       a.code,
       a.name,
       a.level,
       a.parent_code                                 as parent,
       a.valid_from,
       a.valid_to,
       box3d(a.boundary)                             as box,
       a.area_m2 / 1000000                           as area_km2,
       a.published_area_km2
  from territory.v_area_at(:boundaries, :known_at) a
 where (cast(:level as text) is null or a.level = :level)
   and (cast(:parent as text) is null or a.parent_code = :parent)
 order by case a.level when 'PROVINCE' then 1 when 'DISTRICT' then 2 else 3 end, a.name, a.code
