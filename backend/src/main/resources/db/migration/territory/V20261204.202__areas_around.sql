-- The areas around a point by what is known now, of all days, in the order of their ids.
--   areas   those that hold it, by their pieces (v_area_piece_at)
--   cells   the communes in which it lies, by their cells (v_area_cell_at)
create function territory.v_areas_around(place geometry) returns table (areas uuid[], cells uuid[])
language sql stable parallel safe as $$
  select array(select distinct p.area_id from territory.area_piece p
                where p.recorded_to = 'infinity' and st_intersects(p.piece, place) order by 1),
         array(select distinct c.area_id from territory.area_cell c
                where c.recorded_to = 'infinity' and c.key = territory.v_cell(place) and (c.part is null or st_intersects(c.part, place)) order by 1)
$$;

-- The same for every point of a box at once; no row where its points lie in different areas, and where that is not plain.
create function territory.v_areas_of_box(box geometry) returns table (areas uuid[], cells uuid[])
language sql stable parallel safe as $$
  with around as (
         select p.area_id, bool_or(st_covers(p.piece, box)) as whole
           from territory.area_piece p
          where p.recorded_to = 'infinity' and st_intersects(p.piece, box)
          group by p.area_id),
  cell as (
         select c.area_id, c.part is null or st_covers(c.part, box) as whole
           from territory.area_cell c
          where c.recorded_to = 'infinity' and c.key = territory.v_cell(st_centroid(box)) and (c.part is null or st_intersects(c.part, box)))
  select array(select a.area_id from around a order by 1), array(select c.area_id from cell c order by 1)
   where not exists (select from around a where not a.whole) and not exists (select from cell c where not c.whole)
$$;
