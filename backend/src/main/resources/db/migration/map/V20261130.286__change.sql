-- Which changes concern a layer of the map.
create function map.v_subjects(layer text) returns text[] language sql immutable parallel safe
  return case layer
    when 'areas' then array['AREA']
    when 'hamlets' then array['HAMLET']
    when 'hamlet-boundaries' then array['HAMLET_BOUNDARY', 'HAMLET', 'AREA']
    when 'zones' then array['ZONE']
    when 'background' then array['BACKGROUND']
    when 'trenches' then array['TRENCH', 'GROUP']
    else array[replace(upper(left(layer, -1)), '-', '_'), 'GROUP'] end;

-- Whether something was changed in a tile of a layer that was not seen in a snapshot, by whomever: a tile that was cut then holds no more. It tells of
-- what the caller may not know; only whether a tile is cut anew depends on it.
create function map.changed_since(snapshot text, layer text, z int, x int, y int) returns boolean language plpgsql stable parallel safe security definer
   set search_path = pg_catalog, public, pg_temp as $$
begin
  return exists (select from platform.change c
                  where c.xid >= pg_snapshot_xmin(cast(snapshot as pg_snapshot))
                    and not pg_visible_in_snapshot(c.xid, cast(snapshot as pg_snapshot))
                    and c.subject = any (map.v_subjects(layer))
                    and (c.box is null or c.box && map.box(z, x, y)));
end $$;

-- Some assets as a caller sees them on the map and in their facts; says: all of it that can be compared.
create function map.v_seen_of(among uuid[], day date, known_at timestamptz, scope text, cleared boolean)
returns table (id uuid, own boolean, kind text, geometry geometry, said jsonb)
language sql stable parallel safe as $$
  with near as materialized (
         select * from asset.v_seen_at(day, known_at, scope, cleared) s where s.id = any (among))
  select n.id, n.own, n.kind, n.geometry,
         to_jsonb(n) - 'version' || jsonb_build_object('shared', coalesce(u.shared, false), 'users', case when n.own then coalesce(u.groups, 0) end,
                                           'free', sharing.v_free(n.capacity, u.occupied, u.promised))
    from near n
    left join sharing.v_users_at(day, known_at, scope is null, array(select id from near)) u on u.asset_id = n.id
$$;

-- A box around where some assets were that were open to others in an area until something was known; null where none was. Such a one may be seen by nobody
-- else now, so map.v_seen_of() does not tell where it was.
create function map.was_open_in(among uuid[], known_at timestamptz, area_code text) returns geometry
language sql stable parallel safe as $$
  select st_setsrid(cast(st_extent(a.geometry) as geometry), 4326)
    from asset.v_asset_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, known_at) a
   where a.id = any (among)
     and asset.v_open(a.status, a.offered, a.sensitivity, a.in_use_from, a.retired_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date)
     and a.geometry && (select territory.v_extent(area_code))
     and territory.v_lies_in(asset.v_place(a.geometry), area_code)
$$;
