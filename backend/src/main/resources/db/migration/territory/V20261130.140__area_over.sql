-- In which areas of a level a place lies, borders included, of a day as known at an instant: from the pieces around the place, which their index
-- finds, to their areas. From the list of areas, as v_area_piece_at would be read for a single place, it takes the longer the more areas there are.
create function territory.v_area_over(place geometry, of_level text, day date, known_at timestamptz) returns table (id uuid, code text, name text)
language sql stable rows 1 as $$
  select a.id, a.code, a.name
    from (select distinct p.area_id
            from territory.area_piece p
           where st_intersects(p.piece, place) and platform.known(p.recorded_from, p.recorded_to, known_at)
          offset 0) w
   cross join lateral (
         select h.id, h.code, h.name from territory.v_area_at(day, known_at) h where h.id = w.area_id and h.level = of_level offset 0) a
$$;
