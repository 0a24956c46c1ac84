-- Rows that lie outside the territory: refused where the file was declared to lie in one area, else accepted with a warning. Boundaries
-- are cut into pieces; only those near the rows are looked at.
drop table if exists near_piece;
create temp table near_piece on commit drop as
select p.piece
  from territory.v_area_piece_at(cast(:boundaries as date), 'infinity') p
 where p.piece && (select st_setsrid(st_extent(place)::geometry, 4326) from staged_place)
   and (cast(:territory as text) is null
        or p.area_id in (select area_id from territory.v_area_part_at(:territory, cast(:boundaries as date), 'infinity')));
create index on near_piece using gist (piece);
analyze near_piece;

drop table if exists outside;
create temp table outside on commit drop as
select s.row_number, round(st_x(s.place)::numeric, 5) || ' ' || round(st_y(s.place)::numeric, 5) as place,
       st_x(s.place) as longitude, st_y(s.place) as latitude
  from staged_place s
 where s.place is not null
   and not exists (select from near_piece p where st_intersects(p.piece, s.place));

delete from staged where cast(:territory as text) is not null and row_number in (select row_number from outside);

insert into import_finding
select row_number, 'x', place, 'outside-territory',
       case when cast(:territory as text) is null
            then 'The place (longitude latitude) lies in no area of the registry; look at its coordinates and their system.'
            else 'The place (longitude latitude) lies outside area ' || :territory || '; look at its coordinates and their system.' end,
       case when cast(:territory as text) is null then 'WARNING' else 'REFUSED' end
  from outside;
