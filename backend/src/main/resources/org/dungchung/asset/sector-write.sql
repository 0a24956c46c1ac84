-- Those that change first, so that one that ends makes room for the next of its name. An empty cell says nothing: what is known goes on.
with told as (
       select s.row_number, e.id, coalesce(s.azimuth_deg, e.azimuth_deg) as azimuth_deg, coalesce(s.beam_width_deg, e.beam_width_deg) as beam_width_deg,
              coalesce(s.antenna_height_m, e.antenna_height_m) as antenna_height_m, coalesce(s.band, e.band) as band,
              coalesce(s.power_dbm, e.power_dbm) as power_dbm, coalesce(s.mechanical_tilt_deg, e.mechanical_tilt_deg) as mechanical_tilt_deg,
              coalesce(s.electrical_tilt_deg, e.electrical_tilt_deg) as electrical_tilt_deg, coalesce(s.equipment, e.equipment) as equipment, coalesce(s.on_air_from, e.on_air_from) as on_air_from,
              coalesce(s.on_air_to, e.on_air_to) as on_air_to
         from staged s
         join asset.sector e on e.id = s.sector_id),
     updated as (
       update asset.sector e
          set azimuth_deg = n.azimuth_deg, beam_width_deg = n.beam_width_deg, antenna_height_m = n.antenna_height_m, band = n.band,
              power_dbm = n.power_dbm, mechanical_tilt_deg = n.mechanical_tilt_deg, electrical_tilt_deg = n.electrical_tilt_deg,
              equipment = n.equipment, on_air_from = n.on_air_from, on_air_to = n.on_air_to, reason = :reason
         from told n
        where n.id = e.id
          and (e.azimuth_deg, e.beam_width_deg, e.antenna_height_m, e.band, e.power_dbm, e.mechanical_tilt_deg, e.electrical_tilt_deg, e.equipment, e.on_air_from, e.on_air_to) is distinct from
              (n.azimuth_deg, n.beam_width_deg, n.antenna_height_m, n.band, n.power_dbm, n.mechanical_tilt_deg, n.electrical_tilt_deg, n.equipment, n.on_air_from, n.on_air_to)
       returning n.row_number)
insert into outcome select row_number, 'UPDATED' from updated;

insert into asset.sector (station_id, name, azimuth_deg, beam_width_deg, antenna_height_m, band, power_dbm, mechanical_tilt_deg, electrical_tilt_deg,
                          equipment, on_air_from, on_air_to, reason)
select station_id, name, azimuth_deg, beam_width_deg, antenna_height_m, band, power_dbm, mechanical_tilt_deg, electrical_tilt_deg,
       equipment, on_air_from, on_air_to, :reason
  from staged
 where sector_id is null;

insert into outcome select row_number, 'CREATED' from staged where sector_id is null;
