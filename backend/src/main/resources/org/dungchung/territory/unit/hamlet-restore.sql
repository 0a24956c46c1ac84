-- Says again what an earlier version of a hamlet's row said; no row when there is no such version.
update territory.hamlet h
   set province_code = v.province_code, code = v.code, name = v.name, type_word = v.type_word, commune_code = v.commune_code,
       population = v.population, households = v.households, electrified = v.electrified, predecessors = v.predecessors, hall = v.hall,
       centre = v.centre, settled_area = v.settled_area, settled_area_source = v.settled_area_source, boundary = v.boundary,
       grid_population = v.grid_population, grid_source = v.grid_source, valid_from = v.valid_from, valid_to = v.valid_to, reason = :reason
  from territory.hamlet_history v
 where h.id = :id and v.id = h.id and v.version = :version
