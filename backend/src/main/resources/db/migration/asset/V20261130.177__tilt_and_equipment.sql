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

create or replace view asset.v_station_version with (security_invoker = true) as
  select * from asset.station union all select * from asset.station_history;
