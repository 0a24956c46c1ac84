-- The pieces of an area are known from the instant from which its boundary is.
create or replace function territory.cut_area() returns trigger language plpgsql as $$
begin
  update territory.area_piece set recorded_to = new.recorded_from where area_id = new.id and recorded_to = 'infinity';
  insert into territory.area_piece (area_id, piece, recorded_from)
  select new.id, p.geom, new.recorded_from
    from st_subdivide(new.boundary, 128) s (geom), lateral st_dump(s.geom) p
   where st_dimension(p.geom) = 2;
  return null;
end $$;
