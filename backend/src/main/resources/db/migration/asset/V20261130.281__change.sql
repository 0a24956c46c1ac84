-- Changes of assets, by kind and in cells of an eighth of a degree, so that a box stays near to what was changed in it.

-- Notes that some assets have changed, in themselves or in what belongs to them. With them whatever shows it, too: the site of a mast, the records that
-- were joined with one of them. Where an asset once was is noted as well, since what is restricted now is not shown of any day.
-- itself: whether they have changed in themselves.
create function asset.note_assets(among uuid[], itself boolean) returns void language plpgsql volatile security definer
   set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into platform.change (subject, ids, told, box)
  with near as materialized (
         select i.id from unnest(among) i (id)
          union
         select s.record_id from asset.v_same_at('infinity') s where s.asset_id = any (among)),
  standing as materialized (
         select a.site_id as id from asset.asset a where a.id = any (array(select n.id from near n)) and a.site_id is not null
          union
         select h.site_id from asset.asset_history h where h.id = any (array(select n.id from near n)) and h.site_id is not null),
  every as materialized (
         select n.id from near n
          union
         select s.id from standing s
          union
         select s.record_id from asset.v_same_at('infinity') s where s.asset_id in (select t.id from standing t)),
  place as (
         select a.kind, a.id, case when itself and a.id = any (among) then 'AS_IT_IS' else 'BESIDE' end as told, a.geometry from asset.asset a where a.id = any (array(select e.id from every e))
          union all
         select h.kind, h.id, 'PAST', h.geometry from asset.asset_history h where h.id = any (array(select e.id from every e)))
  select p.kind, array_agg(distinct p.id), p.told, st_setsrid(cast(st_extent(p.geometry) as geometry), 4326)
    from place p
   group by p.kind, p.told, floor(st_xmin(p.geometry) * 8), floor(st_ymin(p.geometry) * 8);
end $$;

create function asset.v_changed(among uuid[]) returns void language sql volatile as $$
  select asset.note_assets(among, true)
$$;
create function asset.v_beside_changed(among uuid[]) returns void language sql volatile as $$
  select asset.note_assets(among, false)
$$;

create function asset.note_new() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into platform.change (subject, ids, box)
  select n.kind, array_agg(n.id), st_setsrid(cast(st_extent(n.geometry) as geometry), 4326)
    from written n
   group by n.kind, floor(st_xmin(n.geometry) * 8), floor(st_ymin(n.geometry) * 8);
  if exists (select from written n where n.site_id is not null) then
    perform asset.v_beside_changed(array(select distinct n.site_id from written n where n.site_id is not null));
  end if;
  return null;
end $$;
create trigger asset_note_new_tg after insert on asset.asset
  referencing new table as written for each statement execute function asset.note_new();

-- Who saw an asset before may see it no more: so its old place is noted with who that was.
create function asset.note_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from former) then
    return null;
  end if;
  insert into platform.change (subject, ids, told, box)
  select f.kind, array_agg(f.id), f.told, st_setsrid(cast(st_extent(f.geometry) as geometry), 4326)
    from (select o.kind, o.id, o.geometry,
                 case when asset.v_open(o.status, o.offered, o.sensitivity, o.in_use_from, o.retired_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date) then 'OPEN'
                      else o.sensitivity end as told
            from former o) f
   group by f.kind, f.told, floor(st_xmin(f.geometry) * 8), floor(st_ymin(f.geometry) * 8);
  perform asset.v_changed(array(select o.id from former o));
  if exists (select from former o where o.site_id is not null) then
    perform asset.v_beside_changed(array(select distinct o.site_id from former o where o.site_id is not null));
  end if;
  return null;
end $$;
create trigger asset_note_changed_tg after update on asset.asset
  referencing old table as former for each statement execute function asset.note_changed();

create function asset.note_joined() returns trigger language plpgsql as $$
begin
  perform asset.v_beside_changed(array(select w.asset_id from written w union select w.kept_id from written w where w.kept_id is not null));
  return null;
end $$;
create trigger joined_note_new_tg after insert on asset.joined
  referencing new table as written for each statement execute function asset.note_joined();
create trigger joined_note_changed_tg after update on asset.joined
  referencing new table as written for each statement execute function asset.note_joined();
-- A join that ends names the kept one in its old row only.
create function asset.note_parted() returns trigger language plpgsql as $$
begin
  perform asset.v_beside_changed(array(select f.kept_id from former f where f.kept_id is not null));
  return null;
end $$;
create trigger joined_note_parted_tg after update on asset.joined
  referencing old table as former for each statement execute function asset.note_parted();

-- For a table of what belongs to assets, in this module or another: the argument is the column that names the asset.
create function asset.v_note_belonging() returns trigger language plpgsql as $$
declare
  among uuid[];
begin
  execute format('select array_agg(distinct %I) from written', tg_argv[0]) into among;
  if among is not null then
    perform asset.v_changed(among);
  end if;
  return null;
end $$;
create trigger station_note_new_tg after insert on asset.station
  referencing new table as written for each statement execute function asset.v_note_belonging('asset_id');
create trigger station_note_changed_tg after update on asset.station
  referencing new table as written for each statement execute function asset.v_note_belonging('asset_id');
create trigger duct_note_new_tg after insert on asset.duct
  referencing new table as written for each statement execute function asset.v_note_belonging('section_id');
create trigger duct_note_changed_tg after update on asset.duct
  referencing new table as written for each statement execute function asset.v_note_belonging('section_id');
create trigger other_code_note_new_tg after insert on asset.other_code
  referencing new table as written for each statement execute function asset.v_note_belonging('asset_id');
create trigger other_code_note_changed_tg after update on asset.other_code
  referencing new table as written for each statement execute function asset.v_note_belonging('asset_id');
