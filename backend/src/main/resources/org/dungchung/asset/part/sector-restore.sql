-- Says of a sector again what an earlier version said.
update asset.sector e
   set name = v.name, azimuth_deg = v.azimuth_deg, beam_width_deg = v.beam_width_deg, antenna_height_m = v.antenna_height_m, band = v.band,
       power_dbm = v.power_dbm, mechanical_tilt_deg = v.mechanical_tilt_deg, electrical_tilt_deg = v.electrical_tilt_deg, equipment = v.equipment,
       on_air_from = v.on_air_from, on_air_to = v.on_air_to, reason = :reason
  from asset.sector_history v
 where e.id = :id and v.id = e.id and v.version = :version
