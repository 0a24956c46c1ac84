-- Whether anything at all was changed on the map that was not seen in a snapshot, by whomever: where nothing was, no tile that was kept has to be asked about.
create function map.anything_since(snapshot text) returns boolean language plpgsql stable parallel safe security definer
   set search_path = pg_catalog, public, pg_temp as $$
begin
  return exists (select from platform.change c
                  where c.xid >= pg_snapshot_xmin(cast(snapshot as pg_snapshot))
                    and not pg_visible_in_snapshot(c.xid, cast(snapshot as pg_snapshot)));
end $$;
