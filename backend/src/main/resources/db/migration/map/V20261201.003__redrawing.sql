-- What is to be drawn of some assets today, or of all (null).
create function map.v_drawable(among uuid[]) returns setof map.drawn language sql stable parallel safe as $$
  with instant as (
         select now() + interval '1 day' as known_at),
       one as materialized (
         select j.asset_id from asset.v_joined_at((select known_at from instant)) j),
       asset as materialized (
         select a.* from asset.v_asset_at(map.today(), (select known_at from instant)) a
          where among is null and st_dimension(a.geometry) = 0 and coalesce(map.today() < a.retired_on, true)
          union all
         select a.* from asset.v_asset_at(map.today(), (select known_at from instant)) a
          where a.id = any (among) and st_dimension(a.geometry) = 0 and coalesce(map.today() < a.retired_on, true)),
       together as materialized (
         select * from sharing.v_users_at(map.today(), (select known_at from instant), true, among)),
       apart as materialized (
         select * from sharing.v_users_at(map.today(), (select known_at from instant), false, among))
  select a.id, a.kind, st_transform(a.geometry, 3857), a.code, a.owner, a.capacity, a.offered,
         asset.v_in_use(a.status, a.in_use_from, a.retired_on, map.today()),
         asset.v_open(a.status, a.offered, a.sensitivity, a.in_use_from, a.retired_on, map.today()),
         a.sensitivity <> 'NORMAL' or exists (select from asset.v_restricted r where r.id = a.id),
         a.kind in ('SITE', 'MAST') and a.id in (select o.asset_id from one o),
         coalesce(t.shared, false), coalesce(t.groups, 0)::int, sharing.v_free(a.capacity, t.occupied, t.promised),
         coalesce(p.shared, false), coalesce(p.groups, 0)::int, sharing.v_free(a.capacity, p.occupied, p.promised)
    from asset a
    left join together t on t.asset_id = a.id
    left join apart p on p.asset_id = a.id
$$;

-- Counts anew what lies in some tiles of zoom 15 (kind, x and y of each), or in all (null).
create function map.count_cells(among text[]) returns void language plpgsql volatile set plan_cache_mode = force_custom_plan as $$
begin
  if among is null then
    delete from map.drawn_cell;
    insert into map.drawn_cell
    select d.kind, map.column_of(st_x(d.point), 15), map.row_of(st_y(d.point), 15), d.owner, d.open, d.restricted, d.joined,
           count(*), count(*) filter (where d.shared), count(*) filter (where d.shared_apart), sum(st_x(d.point)), sum(st_y(d.point))
      from map.drawn d
     group by 1, 2, 3, 4, 5, 6, 7;
  else
    delete from map.drawn_cell c
     using (select split_part(a, ' ', 1) as kind, split_part(a, ' ', 2)::int as x, split_part(a, ' ', 3)::int as y from unnest(among) a) n
     where c.kind = n.kind and c.x = n.x and c.y = n.y;
    insert into map.drawn_cell
    select n.kind, n.x, n.y, d.owner, d.open, d.restricted, d.joined,
           count(*), count(*) filter (where d.shared), count(*) filter (where d.shared_apart), sum(st_x(d.point)), sum(st_y(d.point))
      from (select distinct split_part(a, ' ', 1) as kind, split_part(a, ' ', 2)::int as x, split_part(a, ' ', 3)::int as y from unnest(among) a) n
      join map.drawn d on d.kind = n.kind and d.point && st_tileenvelope(15, n.x, n.y)
     where map.column_of(st_x(d.point), 15) = n.x and map.row_of(st_y(d.point), 15) = n.y
     group by n.kind, n.x, n.y, d.owner, d.open, d.restricted, d.joined;
  end if;
end $$;

-- Writes what became of some assets, or of all (null), and counts their tiles anew.
create function map.draw(among uuid[]) returns void language plpgsql volatile set plan_cache_mode = force_custom_plan as $$
declare
  touched text[];
begin
  with new as materialized (
         select * from map.v_drawable(among)),
       gone as (
         delete from map.drawn d
          where (among is null or d.asset_id = any (among))
            and not exists (select from new n where n.asset_id = d.asset_id)
         returning d.kind, d.point),
       old as (
         select d.kind, d.point from map.drawn d where d.asset_id = any (among)),
       written as (
         insert into map.drawn as d select * from new
             on conflict (asset_id) do update
            set (kind, point, code, owner, capacity, offered, in_use, open, restricted, joined, shared, users, free, shared_apart, users_apart, free_apart)
                = (excluded.kind, excluded.point, excluded.code, excluded.owner, excluded.capacity, excluded.offered, excluded.in_use, excluded.open,
                   excluded.restricted, excluded.joined, excluded.shared, excluded.users, excluded.free, excluded.shared_apart, excluded.users_apart,
                   excluded.free_apart)
          where d.* is distinct from excluded.*
         returning d.kind, d.point)
  select array_agg(distinct concat_ws(' ', p.kind, map.column_of(st_x(p.point), 15), map.row_of(st_y(p.point), 15)))
    into touched
    from (select * from gone union all select * from old union all select * from written) p
   where among is not null;
  if among is null or touched is not null then
    perform map.count_cells(touched);
  end if;
end $$;

-- Draws what was changed since it was last called, by whomever, and everything on another day or when it has changed who belongs to whom; says how many assets it
-- looked at: null all, -1 that another server is at it. The snapshot is taken before anything is read: what is committed meanwhile is drawn twice, never missed.
create function map.redraw() returns bigint language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  made record;
  until constant pg_snapshot := pg_current_snapshot();
  changed uuid[];
  any_at_all boolean;
  all_anew boolean;
begin
  if not pg_try_advisory_xact_lock(hashtext('map.redraw')) then
    return -1;
  end if;
  select u.snapshot, u.day, u.made_at into made from map.drawn_until u;
  if made.snapshot is null or made.day <> map.today() or made.made_at < now() - interval '1 day' then
    all_anew := true;
  else
    select array_agg(distinct i.id) filter (where i.id is not null), count(*) > 0, coalesce(bool_or(c.box is null and c.subject = 'GROUP'), false)
      into changed, any_at_all, all_anew
      from platform.change c
      left join lateral unnest(c.ids) i (id) on true
     where c.xid >= pg_snapshot_xmin(cast(made.snapshot as pg_snapshot))
       and not pg_visible_in_snapshot(c.xid, cast(made.snapshot as pg_snapshot))
       and pg_visible_in_snapshot(c.xid, until);
    if not any_at_all then
      return 0;
    end if;
    all_anew := all_anew or cardinality(changed) > 100000;
  end if;
  if all_anew then
    perform map.draw(null);
  elsif changed is not null then
    perform map.draw(changed);
  end if;
  update map.drawn_until set snapshot = until::text, day = map.today(), made_at = now();
  return case when not all_anew then coalesce(cardinality(changed), 0) end;
end $$;
