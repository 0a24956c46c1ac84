-- As before; the users are looked up of what lies in the tile.
create or replace function map.v_used_asset_in_tile(asset_kind text, z int, x int, y int, day date, known_at timestamptz, scope text, cleared boolean)
returns table (id uuid, code text, owner text, shared boolean, users bigint, free bigint, offered boolean, status text, geom geometry)
language sql stable as $$
  with near as materialized (
         select * from map.v_asset_in_tile(asset_kind, z, x, y, day, known_at, scope, cleared))
  select n.id, n.code, n.owner, coalesce(u.shared, false), case when n.own then coalesce(u.groups, 0) end,
         sharing.v_free(n.capacity, u.occupied, u.promised), n.offered, n.status,
         st_asmvtgeom(st_transform(n.geometry, 3857), st_tileenvelope(z, x, y), 4096, 64, true)
    from near n
    left join sharing.v_users_at(day, known_at, scope is null, array(select id from near)) u on u.asset_id = n.id
$$;
