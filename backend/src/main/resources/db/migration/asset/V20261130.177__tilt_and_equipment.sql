-- How far the antenna of a sector looks down, by its mounting and by its phases, in degrees (up is negative), and what it is.
alter table asset.sector
  add column mechanical_tilt_deg double precision,
  add column electrical_tilt_deg double precision,
  add column equipment           text,
  add constraint sector_mechanical_tilt_ck check (mechanical_tilt_deg between -90 and 90),
  add constraint sector_electrical_tilt_ck check (electrical_tilt_deg between -90 and 90),
  add constraint sector_equipment_ck check (btrim(equipment) <> '' and length(equipment) <= 100);
alter table asset.sector_history
  add column mechanical_tilt_deg double precision,
  add column electrical_tilt_deg double precision,
  add column equipment           text;

-- As before, with these, and with how exactly the first day on air of a station is known.
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
                            'onAirFrom', t.on_air_from, 'onAirTo', t.on_air_to)
         || case when t.on_air_from_precision is null then '{}' else jsonb_build_object('onAirFromPrecision', t.on_air_from_precision) end,
         t.footprint
    from (select * from asset.station union all select * from asset.station_history) t
   union all
  select 'SECTOR', e.id, t.asset_id, (select w.operator from asset.station_when(e.station_id, e.recorded_from) w), e.version, e.recorded_from, e.recorded_to, e.recorded_by, e.request_id, e.reason,
         jsonb_build_object('station', e.station_id, 'name', e.name, 'azimuthDeg', e.azimuth_deg, 'beamWidthDeg', e.beam_width_deg,
                            'antennaHeightM', e.antenna_height_m, 'band', e.band, 'powerDbm', e.power_dbm, 'mechanicalTiltDeg', e.mechanical_tilt_deg,
                            'electricalTiltDeg', e.electrical_tilt_deg, 'equipment', e.equipment,
                            'onAirFrom', e.on_air_from, 'onAirTo', e.on_air_to),
         null
    from (select * from asset.sector union all select * from asset.sector_history) e
    join asset.station t on t.id = e.station_id
   union all
  select 'CODE', o.id, o.asset_id, o.organisation, o.version, o.recorded_from, o.recorded_to, o.recorded_by, o.request_id, o.reason,
         jsonb_build_object('organisation', o.organisation, 'code', o.code, 'removedOn', o.removed_on), null
    from (select * from asset.other_code union all select * from asset.other_code_history) o) p;

create or replace view asset.v_station_version with (security_invoker = true) as
  select * from asset.station union all select * from asset.station_history;
