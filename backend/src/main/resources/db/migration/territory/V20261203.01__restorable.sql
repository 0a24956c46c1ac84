-- The trigger by which an area is cut anew when its ground has changed, so that a backup with it can be restored: pg_restore looks operators up in no schema, and
-- IS DISTINCT FROM names none, so of geometries it finds two that might be meant. Bytes are compared by an operator that is always found.
drop trigger area_cut_update_tg on territory.area;
create trigger area_cut_update_tg after update on territory.area
  for each row when (old.boundary::bytea is distinct from new.boundary::bytea) execute function territory.cut_area();
