-- One sector of a station as a person says it, new or said again.
insert into asset.sector (id, station_id, name, azimuth_deg, beam_width_deg, antenna_height_m, band, power_dbm, mechanical_tilt_deg,
                         electrical_tilt_deg, equipment, on_air_from, on_air_to, reason)
values (:id, :station, :name, cast(:azimuthDeg as double precision), cast(:beamWidthDeg as double precision),
        cast(:antennaHeightM as double precision), cast(:band as text), cast(:powerDbm as double precision),
        cast(:mechanicalTiltDeg as double precision), cast(:electricalTiltDeg as double precision), cast(:equipment as text), cast(:onAirFrom as date),
        cast(:onAirTo as date), :reason)
    on conflict (id) do update
   set name = excluded.name, azimuth_deg = excluded.azimuth_deg, beam_width_deg = excluded.beam_width_deg,
       antenna_height_m = excluded.antenna_height_m, band = excluded.band, power_dbm = excluded.power_dbm,
       mechanical_tilt_deg = excluded.mechanical_tilt_deg, electrical_tilt_deg = excluded.electrical_tilt_deg, equipment = excluded.equipment,
       on_air_from = excluded.on_air_from, on_air_to = excluded.on_air_to, reason = excluded.reason
