-- Lines one by one from a zoom on, as long as a tile of them stays below some 400 kB; before, and where they would be more, all shared ones and all others as
-- one shape each, with their count. What is drawn then are the longest, as far as they fit: the count is of all.
create or replace function map.v_line_in_tile(asset_kind text, alone_from int, z int, x int, y int, day date, known_at timestamptz, scope text, cleared boolean)
returns table (id text, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text,
               count bigint, "sharedCount" bigint, geom geometry)
language sql stable parallel safe as $$
  with line as materialized (
         select * from map.v_used_asset_in_tile(asset_kind, z, x, y, day, known_at, scope, cleared) where geom is not null),
       rule as materialized ( -- facts take about 110 bytes of each line, a vertex about 4
         select z >= alone_from and count(*) <= 5000 and coalesce(sum(110 + 4 * st_npoints(geom)), 0) <= 400000 as alone from line),
       thin as materialized (
         select l.id, l.shared, l.status, st_simplify(l.geom, 4) as geom from line l where not (select alone from rule)),
       longest as (
         select t.shared, t.status, t.geom, sum(coalesce(st_npoints(t.geom), 0)) over (order by st_length(t.geom) desc nulls last, t.id) as points from thin t)
  select id::text, code, owner, shared, users, free, offered, status, null::bigint, null::bigint, geom
    from line
   where (select alone from rule)
   union all
  select null, null, null, shared, null, null, null, status, count(*), count(*) filter (where shared),
         st_collectionextract(st_collect(geom) filter (where points <= 80000), 2)
    from longest
   group by shared, status
$$;
