-- One sector of a station as a person says it, new or said again.
insert into asset.sector (id, station_id, name, azimuth_deg, beam_width_deg, antenna_height_m, band, power_dbm, on_air_from, on_air_to, reason)
values (:id, :station, :name, cast(:azimuthDeg as double precision), cast(:beamWidthDeg as double precision),
        cast(:antennaHeightM as double precision), cast(:band as text), cast(:powerDbm as double precision), cast(:onAirFrom as date),
        cast(:onAirTo as date), :reason)
    on conflict (id) do update
   set name = excluded.name, azimuth_deg = excluded.azimuth_deg, beam_width_deg = excluded.beam_width_deg,
       antenna_height_m = excluded.antenna_height_m, band = excluded.band, power_dbm = excluded.power_dbm,
       on_air_from = excluded.on_air_from, on_air_to = excluded.on_air_to, reason = excluded.reason
