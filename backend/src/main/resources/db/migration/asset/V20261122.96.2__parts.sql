-- Ducts, supports of cables and stations are edited one by one, each version kept; none is deleted.

-- The first day on which it is there no more; a station has its last day on air for that.
alter table asset.duct         add column removed_on date;
alter table asset.duct_history add column removed_on date;
alter table asset.cable_support         add column removed_on date;
alter table asset.cable_support_history add column removed_on date;

create index duct_history_id_ix on asset.duct_history (id);
create index cable_support_history_id_ix on asset.cable_support_history (id);
create index station_history_id_ix on asset.station_history (id);

-- Every version of each. asset_id: the section, cable, mast or site; concerns: the organisation that it is told besides the asset's owner.
create view asset.v_part_version with (security_invoker = true) as
  select 'DUCT' as part, d.id, d.section_id as asset_id, d.occupant as concerns,
         d.version, d.recorded_from, d.recorded_to, d.recorded_by, d.request_id, d.reason,
         jsonb_build_object('name', d.name, 'parent', d.parent_id, 'diameterMm', d.diameter_mm, 'occupant', d.occupant,
                            'occupiedFrom', d.occupied_from, 'occupiedTo', d.occupied_to, 'reportedBy', d.reported_by,
                            'removedOn', d.removed_on) as facts
    from (select * from asset.duct union all select * from asset.duct_history) d
   union all
  select 'SUPPORT', s.id, s.cable_id, null, s.version, s.recorded_from, s.recorded_to, s.recorded_by, s.request_id, s.reason,
         jsonb_build_object('support', s.support_id, 'sequence', s.sequence, 'removedOn', s.removed_on)
    from (select * from asset.cable_support union all select * from asset.cable_support_history) s
   union all
  select 'STATION', t.id, t.asset_id, t.operator, t.version, t.recorded_from, t.recorded_to, t.recorded_by, t.request_id, t.reason,
         jsonb_build_object('operator', t.operator, 'code', t.code, 'technology', t.technology, 'rangeM', t.range_m,
                            'onAirFrom', t.on_air_from, 'onAirTo', t.on_air_to)
    from (select * from asset.station union all select * from asset.station_history) t;

-- As before, without those that have been removed.
create or replace function asset.v_cable_support_at(known_at timestamptz) returns table (cable_id uuid, support_id uuid, sequence int)
language sql stable as $$
  select s.cable_id, s.support_id, s.sequence
    from (select * from asset.cable_support union all select * from asset.cable_support_history) s
   where platform.known(s.recorded_from, s.recorded_to, known_at)
     and coalesce(s.removed_on > (now() at time zone 'Asia/Ho_Chi_Minh')::date, true)
$$;
