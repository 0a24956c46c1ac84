-- Says again what an earlier version of an area's row said; no row when there is no such version.
update territory.area a
   set code = v.code, level = v.level, name = v.name, parent_code = v.parent_code, valid_from = v.valid_from, valid_to = v.valid_to,
       boundary = v.boundary, published_area_km2 = v.published_area_km2, reason = :reason
  from territory.area_history v
 where a.id = :id and v.id = a.id and v.version = :version
