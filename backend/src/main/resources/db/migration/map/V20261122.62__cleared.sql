-- What a tile shows depends also on whether the caller is cleared for restricted assets; promised places are not free.
drop function map.v_asset_in_tile(text, int, int, int, date, timestamptz, text);
drop function map.v_used_asset_in_tile(text, int, int, int, date, timestamptz, text);
drop function map.v_point_in_tile(text, int, int, int, int, date, timestamptz, text);
drop function map.v_line_in_tile(text, int, int, int, int, date, timestamptz, text);

-- The assets of a kind in a tile, as far as a caller of a scope sees them, except those that are retired by that day.
-- status: what it was on that day, whatever has become of it since. Others' assets are seen only while in use.
create function map.v_asset_in_tile(asset_kind text, z int, x int, y int, day date, known_at timestamptz, scope text, cleared boolean)
returns table (id uuid, own boolean, code text, owner text, geometry geometry, capacity int, offered boolean, status text)
language sql stable as $$
  select s.id, s.own, s.code, s.owner, s.geometry, s.capacity, s.offered,
         case when not s.own or asset.v_in_use(s.status, s.in_use_from, s.retired_on, day) then 'ACTIVE' else 'PLANNED' end
    from asset.v_seen_at(day, known_at, scope, cleared) s
   where s.kind = asset_kind
     and s.geometry && map.box(z, x, y)
     and coalesce(day < s.retired_on, true)
$$;

-- The same with who uses them; users are counted as groups, never named, and for others' assets it is only
-- said whether they are shared.
create function map.v_used_asset_in_tile(asset_kind text, z int, x int, y int, day date, known_at timestamptz, scope text, cleared boolean)
returns table (id uuid, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text, geom geometry)
language sql stable as $$
  with near as materialized (
         select * from map.v_asset_in_tile(asset_kind, z, x, y, day, known_at, scope, cleared))
  select n.id, n.code, n.owner, coalesce(u.shared, false), case when n.own then coalesce(u.groups, 0) end,
         sharing.v_free(n.capacity, u.occupied, u.promised), n.offered, n.status,
         st_asmvtgeom(st_transform(n.geometry, 3857), st_tileenvelope(z, x, y), 4096, 64, true)
    from near n
    left join sharing.v_users_at(day, known_at) u
      on u.asset_id = n.id and u.asset_id = any (array(select id from near))
$$;

-- Points one by one from a zoom on; before, and where more than 4,000 meet in one tile, as the counts of 8 by 8 cells, each at the mean of
-- its points: a cell is wide enough on the screen for a number that can be read. No point is left out, and none is counted in two tiles.
create function map.v_point_in_tile(asset_kind text, alone_from int, z int, x int, y int, day date, known_at timestamptz, scope text, cleared boolean)
returns table (id text, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text,
               count bigint, "sharedCount" bigint, geom geometry)
language sql stable as $$
  with point as materialized (
         select p.*, st_x(p.geom) as px, st_y(p.geom) as py
           from map.v_used_asset_in_tile(asset_kind, z, x, y, day, known_at, scope, cleared) p
          where p.geom is not null),
       rule as materialized (
         select z >= alone_from and count(*) <= 4000 as alone from point)
  select id::text, code, owner, shared, users, free, offered, status, null::bigint, null::bigint, geom
    from point
   where (select alone from rule)
   union all
  select null, null, null, null, null, null, null, null, count(*), count(*) filter (where shared),
         st_point(round(avg(px)), round(avg(py)))
    from point
   where not (select alone from rule)
     and px >= 0 and px < 4096 and py >= 0 and py < 4096
   group by floor(px / 512), floor(py / 512)
$$;

-- Lines one by one from a zoom on; before, all shared ones and all others as one shape each, with their count.
create function map.v_line_in_tile(asset_kind text, alone_from int, z int, x int, y int, day date, known_at timestamptz, scope text, cleared boolean)
returns table (id text, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text,
               count bigint, "sharedCount" bigint, geom geometry)
language sql stable as $$
  with line as materialized (
         select * from map.v_used_asset_in_tile(asset_kind, z, x, y, day, known_at, scope, cleared) where geom is not null),
       rule as materialized (
         select z >= alone_from and count(*) <= 5000 as alone from line)
  select id::text, code, owner, shared, users, free, offered, status, null::bigint, null::bigint, geom
    from line
   where (select alone from rule)
   union all
  select null, null, null, shared, null, null, null, status, count(*), count(*) filter (where shared),
         st_collectionextract(st_collect(st_simplify(geom, 4)), 2)
    from line
   where not (select alone from rule)
   group by shared, status
$$;
