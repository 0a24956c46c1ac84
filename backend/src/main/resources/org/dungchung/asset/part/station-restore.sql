-- Says of a station again what an earlier version said, its footprint too.
update asset.station t
   set operator = v.operator, code = v.code, technology = v.technology, range_m = v.range_m, footprint = v.footprint,
       on_air_from = v.on_air_from, on_air_to = v.on_air_to, reason = :reason
  from asset.station_history v
 where t.id = :id and v.id = t.id and v.version = :version
