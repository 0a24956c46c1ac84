-- Which rows would lie in the territory if their coordinates were those of another system: each candidate is a row, a system and a place.
select c.row_number, c.zone
  from unnest(cast(:rows as bigint[]), cast(:zones as text[]), cast(:longitudes as float8[]), cast(:latitudes as float8[]))
       c (row_number, zone, longitude, latitude)
 where exists (
       select
         from territory.v_area_piece_at(cast(:boundaries as date), 'infinity') p
        where st_intersects(p.piece, st_setsrid(st_makepoint(c.longitude, c.latitude), 4326))
          and (cast(:territory as text) is null
               or p.area_id in (select area_id from territory.v_area_part_at(:territory, cast(:boundaries as date), 'infinity'))))
