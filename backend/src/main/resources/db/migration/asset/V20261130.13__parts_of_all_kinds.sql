-- A station as it was known when something was recorded of it; where that was before the station itself, its first version.
create function asset.station_when(station uuid, recorded timestamptz) returns setof asset.station
language sql stable as $$
  select *
    from (select * from asset.station s where s.id = station union all select * from asset.station_history h where h.id = station) t
   order by t.recorded_from > recorded, abs(extract(epoch from t.recorded_from - recorded))
   limit 1
$$;

-- Every version of each part. asset_id: the section, cable, mast or site, for a sector that of its station; concerns: the organisation that the version
-- is told besides the asset's owner, of a sector whoever operated the station when it was recorded; facts tell of the polygon that is declared for a
-- station what tells one from another in a history, said tells all of it.
create or replace view asset.v_part_version with (security_invoker = true) as
  select p.part, p.id, p.asset_id, p.concerns, p.version, p.recorded_from, p.recorded_to, p.recorded_by, p.request_id, p.reason, p.facts,
         case p.part when 'STATION' then p.facts || jsonb_build_object('footprint', cast(st_asgeojson(p.footprint, 9) as jsonb)) else p.facts end as said
    from (
  select 'DUCT' as part, d.id, d.section_id as asset_id, d.occupant as concerns,
         d.version, d.recorded_from, d.recorded_to, d.recorded_by, d.request_id, d.reason,
         jsonb_build_object('name', d.name, 'parent', d.parent_id, 'diameterMm', d.diameter_mm, 'occupant', d.occupant,
                            'occupiedFrom', d.occupied_from, 'occupiedTo', d.occupied_to, 'reportedBy', d.reported_by,
                            'removedOn', d.removed_on) as facts,
         null::geometry as footprint
    from (select * from asset.duct union all select * from asset.duct_history) d
   union all
  select 'SUPPORT', s.id, s.cable_id, null, s.version, s.recorded_from, s.recorded_to, s.recorded_by, s.request_id, s.reason,
         jsonb_build_object('support', s.support_id, 'sequence', s.sequence, 'removedOn', s.removed_on), null
    from (select * from asset.cable_support union all select * from asset.cable_support_history) s
   union all
  select 'STATION', t.id, t.asset_id, t.operator, t.version, t.recorded_from, t.recorded_to, t.recorded_by, t.request_id, t.reason,
         jsonb_build_object('operator', t.operator, 'code', t.code, 'technology', t.technology, 'rangeM', t.range_m,
                            'footprint', case when t.footprint is not null then jsonb_build_object(
                                           'areaKm2', round(cast(st_area(geography(t.footprint)) / 1e6 as numeric), 3),
                                           'digest', md5(st_asbinary(t.footprint))) end,
                            'onAirFrom', t.on_air_from, 'onAirTo', t.on_air_to),
         t.footprint
    from (select * from asset.station union all select * from asset.station_history) t
   union all
  select 'SECTOR', e.id, t.asset_id, (select w.operator from asset.station_when(e.station_id, e.recorded_from) w), e.version, e.recorded_from, e.recorded_to, e.recorded_by, e.request_id, e.reason,
         jsonb_build_object('station', e.station_id, 'name', e.name, 'azimuthDeg', e.azimuth_deg, 'beamWidthDeg', e.beam_width_deg,
                            'antennaHeightM', e.antenna_height_m, 'band', e.band, 'powerDbm', e.power_dbm,
                            'onAirFrom', e.on_air_from, 'onAirTo', e.on_air_to),
         null
    from (select * from asset.sector union all select * from asset.sector_history) e
    join asset.station t on t.id = e.station_id
   union all
  select 'CODE', o.id, o.asset_id, o.organisation, o.version, o.recorded_from, o.recorded_to, o.recorded_by, o.request_id, o.reason,
         jsonb_build_object('organisation', o.organisation, 'code', o.code, 'removedOn', o.removed_on), null
    from (select * from asset.other_code union all select * from asset.other_code_history) o) p;

-- The parts as known at an instant; a sector concerns whoever operated its station then, as known.
create function asset.v_part_known_at(known_at timestamptz) returns setof asset.v_part_version
language sql stable as $$
  select p.part, p.id, p.asset_id,
         case when p.part = 'SECTOR'
              then (select t.operator from asset.v_station_known_at(known_at) t where t.id = cast(p.facts ->> 'station' as uuid))
              else p.concerns end,
         p.version, p.recorded_from, p.recorded_to, p.recorded_by, p.request_id, p.reason, p.facts, p.said
    from asset.v_part_version p
   where platform.known(p.recorded_from, p.recorded_to, known_at)
$$;

-- Whether a part is on air on a day, as known at an instant: by its own days, and a sector by those of its station. Of what is never on air it says yes.
create function asset.v_on_air(facts jsonb, day date, known_at timestamptz) returns boolean
language sql stable as $$
  select platform.holds(cast(facts ->> 'onAirFrom' as date), cast(facts ->> 'onAirTo' as date), day)
         and (facts ->> 'station' is null
              or exists (select from asset.v_station_known_at(known_at) t
                          where t.id = cast(facts ->> 'station' as uuid) and platform.holds(t.on_air_from, t.on_air_to, day)))
$$;

-- Stations are read as they were known: asset.v_station_known_at.
drop view asset.v_station;
