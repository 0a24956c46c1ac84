-- What the map draws of points today, made ready: a tile of today is then one look into one table, instead of asking for each of its assets who uses it. It is
-- no part of the registry and can be made anew at any time, by forgetting up to where it holds. It says up to which snapshot it holds; a tile in which anything was changed since then is cut from
-- the registry itself, as is one of another day or of what was known earlier, so what is read here is never older than what is read there.
create table map.drawn (
  asset_id     uuid    constraint drawn_pk primary key,
  kind         text    not null,
  point        geometry(Point, 3857) not null,
  code         text,
  owner        text,
  capacity     int,
  offered      boolean not null,
  in_use       boolean not null,
  open         boolean not null,     -- everybody may see that it is there
  restricted   boolean not null,     -- it is or was: only who is cleared sees it
  joined       boolean not null,     -- another record stands for it; its owner still sees its own
  shared       boolean not null,
  users        int     not null,
  free         int,
  shared_apart boolean not null,     -- the same by this record alone, as organisations see it
  users_apart  int     not null,
  free_apart   int
);
create index drawn_point_gix on map.drawn using gist (kind, point);

-- How many of them are in each tile of zoom 15, for tiles that gather: everything by which somebody may not see some of them is part of the key.
create table map.drawn_cell (
  kind         text    not null,
  x            int     not null,
  y            int     not null,
  owner        text,
  open         boolean not null,
  restricted   boolean not null,
  joined       boolean not null,
  points       int     not null,
  shared       int     not null,
  shared_apart int     not null,
  sum_x        float8  not null,
  sum_y        float8  not null
);
create index drawn_cell_ix on map.drawn_cell (kind, x, y);

-- Up to where it holds; both null: it was not made yet.
create table map.drawn_until (
  one      boolean constraint drawn_until_pk primary key default true constraint drawn_until_one_ck check (one),
  snapshot text,
  day      date,
  made_at  timestamptz
);
insert into map.drawn_until (one) values (true);

-- Only the authority reads it; an organisation through a function that shows it what it may see.
call platform.fence('map.drawn', null);
call platform.fence('map.drawn_cell', null);
grant select on map.drawn, map.drawn_cell, map.drawn_until to dungchung_app, dungchung_authority, dungchung_organisation;

-- The day of Viet Nam.
create function map.today() returns date language sql stable parallel safe
  return (now() at time zone 'Asia/Ho_Chi_Minh')::date;

-- The length of a side of a tile of a zoom, in metres of EPSG:3857.
create function map.side(z int) returns float8 language sql immutable parallel safe
  return 2 * 20037508.342789244 / 2.0 ^ z;

-- The column, and the row from above, of the tile of a zoom that has a coordinate of EPSG:3857.
create function map.column_of(mx float8, z int) returns int language sql immutable parallel safe
  return floor((mx + 20037508.342789244) / map.side(z))::int;
create function map.row_of(my float8, z int) returns int language sql immutable parallel safe
  return floor((20037508.342789244 - my) / map.side(z))::int;

-- Whether anything of a kind, or of whom belongs to whom, was changed in a tile since what was drawn. In a database whose clock has gone on a day, it was.
create function map.drawn_holds(asset_kind text, z int, x int, y int) returns boolean language plpgsql stable parallel safe security definer
   set search_path = pg_catalog, public, pg_temp as $$
declare
  made record;
begin
  select u.snapshot, u.day into made from map.drawn_until u;
  return made.day = map.today()
         and not exists (select from platform.change c
                          where c.xid >= pg_snapshot_xmin(cast(made.snapshot as pg_snapshot))
                            and not pg_visible_in_snapshot(c.xid, cast(made.snapshot as pg_snapshot))
                            and c.subject in (asset_kind, 'GROUP')
                            and (c.box is null or c.box && map.box(z, x, y)));
end $$;

-- The points of a tile that was drawn, in the pixels of the tile; where they are too many or the zoom too low, how many lie in each of its 64 cells. scope null: for
-- the authority. Its owner's own are told with their code and users, of others what is open.
create function map.v_drawn_in_tile(asset_kind text, alone_from int, z int, x int, y int, scope text, cleared boolean)
returns table (id text, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text, count bigint, "sharedCount" bigint, geom geometry)
language plpgsql stable parallel safe as $$
#variable_conflict use_column
declare
  tile constant geometry := st_tileenvelope(z, x, y);
  west constant float8 := st_xmin(tile);
  north constant float8 := st_ymax(tile);
  side constant float8 := map.side(z);
  -- the tiles of zoom 15 in it
  first_x constant int := case when z <= 15 then x << (15 - z) end;
  last_x constant int := case when z <= 15 then ((x + 1) << (15 - z)) - 1 end;
  first_y constant int := case when z <= 15 then y << (15 - z) end;
  last_y constant int := case when z <= 15 then ((y + 1) << (15 - z)) - 1 end;
  many bigint;
begin
  if z <= 15 then
    select coalesce(sum(c.points), 0) into many
      from map.drawn_cell c
     where c.kind = asset_kind
       and c.x between first_x and last_x
       and c.y between first_y and last_y
       and case when scope is null then not c.joined and (cleared or not c.restricted) else c.open or c.owner = scope end;
  else
    select count(*) into many
      from (select from map.drawn d
             where d.kind = asset_kind and d.point && tile
               and case when scope is null then not d.joined and (cleared or not d.restricted) else d.open or d.owner = scope end
             limit 4001) few;
  end if;
  if z >= alone_from and many <= 4000 then
    return query
      select d.asset_id::text, case when w.own then d.code end, d.owner,
             case when scope is null then d.shared else d.shared_apart end,
             case when w.own then case when scope is null then d.users else d.users_apart end end::bigint,
             case when scope is null then d.free else d.free_apart end::bigint,
             d.offered, case when w.own and not d.in_use then 'PLANNED' else 'ACTIVE' end, null::bigint, null::bigint, st_point(p.px, p.py)
        from map.drawn d
       cross join lateral (select scope is null or coalesce(d.owner = scope, false)) w (own)
       cross join lateral (select round((st_x(d.point) - west) / side * 4096), round((north - st_y(d.point)) / side * 4096)) p (px, py)
       where d.kind = asset_kind
         and d.point && st_expand(tile, side * 64 / 4096)
         and case when scope is null then not d.joined and (cleared or not d.restricted) else d.open or d.owner = scope end
         and p.px between -64 and 4160 and p.py between -64 and 4160;
  elsif z <= 12 then
    return query
      select null::text, null::text, null::text, null::boolean, null::bigint, null::bigint, null::boolean, null::text,
             sum(c.points)::bigint, sum(case when scope is null then c.shared else c.shared_apart end)::bigint,
             st_point(round((sum(c.sum_x) / sum(c.points) - west) / side * 4096), round((north - sum(c.sum_y) / sum(c.points)) / side * 4096))
        from map.drawn_cell c
       where c.kind = asset_kind
         and c.x between first_x and last_x
         and c.y between first_y and last_y
         and case when scope is null then not c.joined and (cleared or not c.restricted) else c.open or c.owner = scope end
       group by c.x >> (12 - z), c.y >> (12 - z);
  else
    return query
      select null::text, null::text, null::text, null::boolean, null::bigint, null::bigint, null::boolean, null::text,
             count(*), count(*) filter (where case when scope is null then d.shared else d.shared_apart end),
             st_point(round((avg(st_x(d.point)) - west) / side * 4096), round((north - avg(st_y(d.point))) / side * 4096))
        from map.drawn d
       cross join lateral (select map.column_of(st_x(d.point), z + 3), map.row_of(st_y(d.point), z + 3)) c (cell_x, cell_y)
       where d.kind = asset_kind
         and d.point && tile
         and c.cell_x >> 3 = x and c.cell_y >> 3 = y
         and case when scope is null then not d.joined and (cleared or not d.restricted) else d.open or d.owner = scope end
       group by c.cell_x, c.cell_y;
  end if;
end $$;

-- The same for the organisation that asks.
create function map.v_drawn_told(asset_kind text, alone_from int, z int, x int, y int)
returns table (id text, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text, count bigint, "sharedCount" bigint, geom geometry)
language sql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp as $$
  select * from map.v_drawn_in_tile(asset_kind, alone_from, z, x, y, platform.scope(), false) where platform.scope() is not null
$$;

-- The same from the registry itself, of any day as known at any time.
create function map.v_point_cut(asset_kind text, alone_from int, z int, x int, y int, day date, known_at timestamptz, scope text, cleared boolean)
returns table (id text, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text, count bigint, "sharedCount" bigint, geom geometry)
language plpgsql stable parallel safe set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  tile constant geometry := st_tileenvelope(z, x, y);
  side constant float8 := map.side(z);
begin
  return query
  with near as materialized (
         select * from map.v_asset_in_tile(asset_kind, z, x, y, day, known_at, scope, cleared)),
       point as materialized (
         select n.*, u.shared, u.groups, u.occupied, u.promised, st_transform(n.geometry, 3857) as place
           from near n
           left join sharing.v_users_at(day, known_at, scope is null, array(select id from near)) u on u.asset_id = n.id),
       within as materialized (
         select p.*, map.column_of(st_x(p.place), z + 3) as cell_x, map.row_of(st_y(p.place), z + 3) as cell_y from point p),
       rule as materialized (
         select z >= alone_from and count(*) <= 4000 as alone from within w where w.cell_x >> 3 = x and w.cell_y >> 3 = y),
       drawn as (
         select w.*, round((st_x(w.place) - st_xmin(tile)) / side * 4096) as px, round((st_ymax(tile) - st_y(w.place)) / side * 4096) as py
           from within w
          where (select alone from rule))
  select d.id::text, d.code, d.owner, coalesce(d.shared, false), case when d.own then coalesce(d.groups, 0) end,
         sharing.v_free(d.capacity, d.occupied, d.promised)::bigint, d.offered, d.status, null::bigint, null::bigint, st_point(d.px, d.py)
    from drawn d
   where d.px between -64 and 4160 and d.py between -64 and 4160
   union all
  select null, null, null, null, null, null, null, null, count(*), count(*) filter (where w.shared),
         st_point(round((avg(st_x(w.place)) - st_xmin(tile)) / side * 4096), round((st_ymax(tile) - avg(st_y(w.place))) / side * 4096))
    from within w
   where not (select alone from rule) and w.cell_x >> 3 = x and w.cell_y >> 3 = y
   group by w.cell_x, w.cell_y;
end $$;

create or replace function map.v_point_in_tile(asset_kind text, alone_from int, z int, x int, y int, day date, known_at timestamptz, scope text, cleared boolean)
returns table (id text, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text, count bigint, "sharedCount" bigint, geom geometry)
language plpgsql stable parallel safe as $$
begin
  if day = map.today() and known_at > now() and coalesce(scope not like '@%', true) and map.drawn_holds(asset_kind, z, x, y) then
    if scope is null then
      return query select * from map.v_drawn_in_tile(asset_kind, alone_from, z, x, y, null, cleared);
    else
      return query select * from map.v_drawn_told(asset_kind, alone_from, z, x, y);
    end if;
  else
    return query select * from map.v_point_cut(asset_kind, alone_from, z, x, y, day, known_at, scope, cleared);
  end if;
end $$;
