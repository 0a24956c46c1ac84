-- Points one by one from a zoom on; before, and where more than 4,000 meet in one tile, as the counts of 8 by 8 cells, each at the mean of
-- its points: a cell is wide enough on the screen for a number that can be read. No point is left out, and none is counted in two tiles.
create or replace function map.v_point_in_tile(asset_kind text, alone_from int, z int, x int, y int, day date, known_at timestamptz, scope text)
returns table (id text, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text,
               count bigint, "sharedCount" bigint, geom geometry)
language sql stable as $$
  with point as materialized (
         select p.*, st_x(p.geom) as px, st_y(p.geom) as py
           from map.v_used_asset_in_tile(asset_kind, z, x, y, day, known_at, scope) p
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
