-- What an organisation's transaction can read of assets and their parts, whatever the statement: a fence around all that asset.v_seen_each_at shows it
-- on any day. The functions go on deciding by day; the fence holds when one of them is forgotten.
--
-- The functions below run as the owner of the tables, because a policy that reads another table is otherwise held to that table's policies. Each
-- answers yes or no of one id, for the organisation of the transaction alone.

-- Whether an asset belongs, or belonged, to the caller's organisation.
create function asset.v_is_own(asset uuid) returns boolean language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from asset.asset a where a.id = v_is_own.asset and a.owner = platform.scope())
      or exists (select from asset.asset_history h where h.id = v_is_own.asset and h.owner = platform.scope());
end $$;

-- Which of some assets (null: of all) belong, or belonged, to the caller's organisation.
create function asset.v_own_among(among uuid[]) returns table (id uuid)
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  select a.id from asset.asset a where among is null and a.owner = platform.scope()
   union
  select h.id from asset.asset_history h where among is null and h.owner = platform.scope()
   union
  select a.id from asset.asset a where a.id = any (among) and a.owner = platform.scope()
   union
  select h.id from asset.asset_history h where h.id = any (among) and h.owner = platform.scope()
$$;

-- Whether an asset is open to everybody today.
create function asset.v_is_open(asset uuid) returns boolean language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from asset.asset a
                  where a.id = v_is_open.asset
                    and asset.v_open(a.status, a.offered, a.sensitivity, a.in_use_from, a.retired_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date));
end $$;

-- Whether an asset is restricted now; true of one that is unknown.
create function asset.v_is_restricted(asset uuid) returns boolean language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return not exists (select from asset.asset a where a.id = v_is_restricted.asset and a.sensitivity = 'NORMAL');
end $$;

-- Whether the caller's organisation has to do with an asset of others: modules that build on this one say when.
create function asset.v_is_met(asset uuid) returns boolean language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return false;
end $$;

-- Whether the caller's organisation runs, or ran, a station on an asset.
create function asset.v_has_station(asset uuid) returns boolean language plpgsql stable parallel safe security definer
   set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from asset.station s where s.asset_id = asset and s.operator = platform.scope())
      or exists (select from asset.station_history h where h.asset_id = asset and h.operator = platform.scope());
end $$;

-- Whether the caller's organisation ran a station before.
create function asset.v_has_run(station uuid) returns boolean language plpgsql stable parallel safe security definer
   set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from asset.station_history h where h.id = station and h.operator = platform.scope());
end $$;

-- Who ran a station when something was recorded of it; empty for an organisation that did not, and has nothing to do with the asset.
create function asset.v_operator_when(station uuid, recorded timestamptz) returns text language plpgsql stable parallel safe security definer
   set search_path = pg_catalog, pg_temp as $$
begin
  return (select case when current_setting('role') <> 'dungchung_organisation' or w.operator = platform.scope() or asset.v_is_own(w.asset_id)
                      then w.operator else '' end
            from asset.station_when(v_operator_when.station, v_operator_when.recorded) w);
end $$;

-- Whether the caller's organisation occupies a duct of a section.
create function asset.v_occupies(section uuid) returns boolean language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from asset.duct d where d.section_id = section and d.occupant = platform.scope())
      or exists (select from asset.duct_history h where h.section_id = section and h.occupant = platform.scope());
end $$;

-- What is cheap to ask comes first: the helpers are called for others' assets that are not open, and of those for the kinds that can have such a part.
call platform.fence('asset.asset', $$
  owner = (select platform.scope())
  or asset.v_open(status, offered, sensitivity, in_use_from, retired_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date)
  or kind in ('SITE', 'MAST') and asset.v_has_station(id)
  or kind = 'DUCT_SECTION' and asset.v_occupies(id)
  or asset.v_is_met(id)$$);
call platform.fence('asset.asset_history', $$
  owner = (select platform.scope())
  or offered and sensitivity = 'NORMAL' and status <> 'PLANNED' and asset.v_is_open(id)
  or kind in ('SITE', 'MAST') and asset.v_has_station(id)
  or kind = 'DUCT_SECTION' and asset.v_occupies(id)
  or asset.v_is_met(id)$$);
-- Whoever ran a station before goes on being told of its sectors of that time, which are found by the station as it is.
call platform.fence('asset.station', $$operator = (select platform.scope()) or asset.v_is_own(asset_id) or asset.v_has_run(id)$$);
call platform.fence('asset.station_history', $$operator = (select platform.scope()) or asset.v_is_own(asset_id)$$);
call platform.fence('asset.sector', $$
  exists (select from asset.station s where s.id = station_id and (s.operator = (select platform.scope()) or asset.v_is_own(s.asset_id)))
  or asset.v_operator_when(station_id, recorded_from) <> ''$$);
call platform.fence('asset.sector_history', $$asset.v_operator_when(station_id, recorded_from) <> ''$$);
call platform.fence('asset.duct', $$
  occupant = (select platform.scope()) or asset.v_is_own(section_id)
  or occupant is null and asset.v_occupies(section_id)$$);
call platform.fence('asset.duct_history', $$
  occupant = (select platform.scope()) or asset.v_is_own(section_id)
  or occupant is null and asset.v_occupies(section_id)$$);
call platform.fence('asset.cable_support', $$asset.v_is_own(cable_id) or asset.v_is_own(support_id)$$);
call platform.fence('asset.cable_support_history', $$asset.v_is_own(cable_id) or asset.v_is_own(support_id)$$);
call platform.fence('asset.other_code', $$organisation = (select platform.scope()) or asset.v_is_own(asset_id)$$);
call platform.fence('asset.other_code_history', $$organisation = (select platform.scope()) or asset.v_is_own(asset_id)$$);
call platform.fence('asset.joined', null);
call platform.fence('asset.joined_history', null);

-- Triggers look at rows that the writer need not see, and write histories.
alter function asset.keep_states() security definer set search_path = pg_catalog, pg_temp;
alter function asset.separate_sensitivities() security definer set search_path = pg_catalog, pg_temp;
alter function asset.check_references() security definer set search_path = pg_catalog, pg_temp;
alter function asset.check_cable_support() security definer set search_path = pg_catalog, pg_temp;
alter function asset.check_duct() security definer set search_path = pg_catalog, pg_temp;
alter function asset.check_station() security definer set search_path = pg_catalog, pg_temp;

-- As before, but whom a sector concerned is asked past the fence: the version of its station may be hidden from who runs the station today.
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
  select 'SECTOR', e.id, t.asset_id, asset.v_operator_when(e.station_id, e.recorded_from), e.version, e.recorded_from, e.recorded_to, e.recorded_by, e.request_id, e.reason,
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
