-- Trenches and utility tunnels, in which duct sections and cables lie; equipment shelters; public service points.
alter table asset.asset
  drop constraint asset_kind_ck,
  drop constraint asset_geometry_kind_ck,
  drop constraint asset_line_kind_ck,
  add constraint asset_kind_ck check (
    kind in ('SITE', 'MAST', 'POLE', 'POLE_LINE', 'MANHOLE', 'DUCT_SECTION', 'CABLE', 'DISTRIBUTION_POINT', 'TRENCH', 'TUNNEL', 'SHELTER',
             'SERVICE_POINT')),
  add constraint asset_geometry_kind_ck check (case
    when kind in ('POLE_LINE', 'DUCT_SECTION', 'CABLE', 'TRENCH', 'TUNNEL') then st_geometrytype(geometry) in ('ST_LineString', 'ST_MultiLineString')
    else st_geometrytype(geometry) = 'ST_Point' end and not st_isempty(geometry)),
  add constraint asset_line_kind_ck check (line_id is null or kind in ('POLE', 'DUCT_SECTION'));

-- A mast's site is a site, a pole's line a pole line, a duct section's line the trench or tunnel in which it lies.
create or replace function asset.check_references() returns trigger language plpgsql as $$
begin
  if new.site_id is not null and not exists (select from asset.asset s where s.id = new.site_id and s.kind = 'SITE') then
    raise exception 'mast % stands on no site', coalesce(new.code, new.id::text)
      using errcode = 'check_violation', constraint = 'asset_site_is_site_ck';
  end if;
  if new.line_id is not null and not exists (
       select from asset.asset l
        where l.id = new.line_id and l.kind = any (case new.kind when 'POLE' then array['POLE_LINE'] else array['TRENCH', 'TUNNEL'] end)) then
    raise exception '% % belongs to no such line', lower(new.kind), coalesce(new.code, new.id::text)
      using errcode = 'check_violation', constraint = 'asset_line_is_line_ck';
  end if;
  return new;
end $$;

create or replace function asset.check_cable_support() returns trigger language plpgsql as $$
begin
  if not exists (select from asset.asset c where c.id = new.cable_id and c.kind = 'CABLE')
     or not exists (select from asset.asset s where s.id = new.support_id
                       and s.kind in ('POLE', 'POLE_LINE', 'MANHOLE', 'DUCT_SECTION', 'MAST', 'TRENCH', 'TUNNEL')) then
    raise exception 'a cable runs over poles and through duct sections' using errcode = 'check_violation', constraint = 'cable_support_kind_ck';
  end if;
  return new;
end $$;
