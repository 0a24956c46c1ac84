-- What lies in a vector tile, ready for st_asmvt. Owns no table; layers are the files layer/<id>.sql, which stand on these functions.
--
-- Tiles are those of the Web Mercator grid. A tile has 4096 units to a side and a margin of 64, so that symbols on its edge are drawn whole.
create schema map;

-- The box of a tile with its margin, in degrees, for the spatial indexes. Cut to the world, beyond which degrees begin anew.
create function map.box(z int, x int, y int) returns geometry
  language sql immutable parallel safe
  return st_transform(st_intersection(st_tileenvelope(z, x, y, margin => 64 / 4096.0), st_tileenvelope(0, 0, 0)), 4326);

-- The assets of a kind in a tile, as far as a caller of a scope sees them, except those that are retired by that day.
-- status: what it was on that day, whatever has become of it since. Others' assets are seen only while in use.
create function map.v_asset_in_tile(asset_kind text, z int, x int, y int, day date, known_at timestamptz, scope text)
returns table (id uuid, own boolean, code text, owner text, geometry geometry, capacity int, offered boolean, status text)
language sql stable as $$
  select s.id, s.own, s.code, s.owner, s.geometry, s.capacity, s.offered,
         case when not s.own or asset.v_in_use(s.status, s.in_use_from, s.retired_on, day) then 'ACTIVE' else 'PLANNED' end
    from asset.v_seen_at(day, known_at, scope) s
   where s.kind = asset_kind
     and s.geometry && map.box(z, x, y)
     and coalesce(day < s.retired_on, true)
$$;

-- The same with who uses them; users are counted as groups, never named, and for others' assets it is only
-- said whether they are shared.
create function map.v_used_asset_in_tile(asset_kind text, z int, x int, y int, day date, known_at timestamptz, scope text)
returns table (id uuid, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text, geom geometry)
language sql stable as $$
  with near as materialized (
         select * from map.v_asset_in_tile(asset_kind, z, x, y, day, known_at, scope))
  select n.id, n.code, n.owner, coalesce(u.shared, false), case when n.own then coalesce(u.groups, 0) end,
         sharing.v_free(n.capacity, u.occupied), n.offered, n.status,
         st_asmvtgeom(st_transform(n.geometry, 3857), st_tileenvelope(z, x, y), 4096, 64, true)
    from near n
    left join sharing.v_users_at(day, known_at) u
      on u.asset_id = n.id and u.asset_id = any (array(select id from near))
$$;

-- Points one by one from a zoom on; before, and where more than 10,000 meet in one tile, as the counts of 64 by 64 cells, each at the mean of
-- its points. No point is left out, and none is counted in two tiles.
create function map.v_point_in_tile(asset_kind text, alone_from int, z int, x int, y int, day date, known_at timestamptz, scope text)
returns table (id text, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text,
               count bigint, "sharedCount" bigint, geom geometry)
language sql stable as $$
  with point as materialized (
         select p.*, st_x(p.geom) as px, st_y(p.geom) as py
           from map.v_used_asset_in_tile(asset_kind, z, x, y, day, known_at, scope) p
          where p.geom is not null),
       rule as materialized (
         select z >= alone_from and count(*) <= 10000 as alone from point)
  select id::text, code, owner, shared, users, free, offered, status, null::bigint, null::bigint, geom
    from point
   where (select alone from rule)
   union all
  select null, null, null, null, null, null, null, null, count(*), count(*) filter (where shared),
         st_point(round(avg(px)), round(avg(py)))
    from point
   where not (select alone from rule)
     and px >= 0 and px < 4096 and py >= 0 and py < 4096
   group by floor(px / 64), floor(py / 64)
$$;

-- Lines one by one from a zoom on; before, all shared ones and all others as one shape each, with their count.
create function map.v_line_in_tile(asset_kind text, alone_from int, z int, x int, y int, day date, known_at timestamptz, scope text)
returns table (id text, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text,
               count bigint, "sharedCount" bigint, geom geometry)
language sql stable as $$
  with line as materialized (
         select * from map.v_used_asset_in_tile(asset_kind, z, x, y, day, known_at, scope) where geom is not null),
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
