-- The sectors that were known, of all times, where the masts and sites of their stations stand on the day; to an operator those of the stations that
-- an export of stations shows it.
select cast(e.id as text) as id, case when w.own then a.code end as asset_code, a.kind as asset_kind, a.owner as asset_owner, t.operator, t.technology,
       t.code as station_code, t.on_air_from as station_from, e.name, e.azimuth_deg, e.beam_width_deg, e.antenna_height_m, e.band, e.power_dbm, e.mechanical_tilt_deg, e.electrical_tilt_deg, e.equipment,
       e.on_air_from, e.on_air_to, st_asbinary(a.geometry) as geometry
  from asked a
 cross join lateral (select cast(:scope as text) is null or coalesce(a.owner = :scope, false)) w (own)
  join asset.v_station_known_at(:known_at) t on t.asset_id = a.id
  join asset.v_sector_known_at(:known_at) e on e.station_id = t.id
 where w.own
       or t.operator = :scope
          and (exists (select from asset.v_seen_at(:day, :known_at, :scope, false) other where other.id = a.id)
               or a.status <> 'PLANNED'
                  and exists (select from sharing.v_tenancy_known_at(:known_at) u
                               where u.asset_id = a.id and u.organisation = :scope and platform.holds(u.used_from, u.used_to, :day)))
 order by a.owner, a.code, t.operator, t.technology, t.id, e.name, e.on_air_from nulls first, e.id
