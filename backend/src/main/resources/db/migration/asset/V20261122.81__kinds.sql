-- Manholes join duct sections, cables run over poles and through duct sections, distribution points end them.
alter table asset.asset
  drop constraint asset_kind_ck,
  drop constraint asset_geometry_kind_ck,
  add constraint asset_kind_ck check (
    kind in ('SITE', 'MAST', 'POLE', 'POLE_LINE', 'MANHOLE', 'DUCT_SECTION', 'CABLE', 'DISTRIBUTION_POINT')),
  add constraint asset_geometry_kind_ck check (case
    when kind in ('POLE_LINE', 'DUCT_SECTION', 'CABLE') then st_geometrytype(geometry) in ('ST_LineString', 'ST_MultiLineString')
    else st_geometrytype(geometry) = 'ST_Point' end and not st_isempty(geometry));

-- As before, with the length of every kind that is a line.
create or replace function asset.v_asset_in_use(day date, known_at timestamptz)
returns table (id uuid, kind text, code text, owner text, name text, geometry geometry, site_id uuid, line_id uuid, poles int, length_m double precision,
               capacity int, offered boolean, sensitivity text, built_on date, in_use_from date, unknown_date boolean)
language sql stable as $$
  select a.id, a.kind, a.code, a.owner, a.name, a.geometry, a.site_id, a.line_id, a.poles,
         coalesce(a.length_m, case when st_dimension(a.geometry) = 1 then st_length(geography(a.geometry)) end),
         a.capacity, a.offered, a.sensitivity, a.built_on, a.in_use_from, a.in_use_from is null
    from asset.v_asset_at(day, known_at) a
   where asset.v_in_use(a.status, a.in_use_from, a.retired_on, day)
$$;
