-- The pieces of an area and its cells along the grid (V20261130.91) are known from the instant from which its boundary is, which is not always when
-- the transaction began.
create function territory.cut_area_as_recorded() returns trigger language plpgsql as $$
begin
  update territory.area_piece set recorded_to = new.recorded_from where area_id = new.id and recorded_to = 'infinity';
  insert into territory.area_piece (area_id, piece, recorded_from)
  select new.id, p.geom, new.recorded_from
    from st_subdivide(new.boundary, 128) s (geom), lateral st_dump(s.geom) p
   where st_dimension(p.geom) = 2;
  update territory.area_cell set recorded_to = new.recorded_from where area_id = new.id and recorded_to = 'infinity';
  insert into territory.area_cell (area_id, key, part, recorded_from)
  select new.id, c.key, c.part, new.recorded_from from territory.cells_of(new.boundary) c;
  return null;
end $$;
drop trigger area_cut_insert_tg on territory.area;
drop trigger area_cut_update_tg on territory.area;
create trigger area_cut_insert_tg after insert on territory.area
  for each row execute function territory.cut_area_as_recorded();
create trigger area_cut_update_tg after update on territory.area
  for each row when (old.boundary is distinct from new.boundary) execute function territory.cut_area_as_recorded();
