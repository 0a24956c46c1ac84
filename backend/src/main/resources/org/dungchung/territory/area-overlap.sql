-- Areas of one level share no ground at one time. What shares more than a hundredth of the smaller of the two is said: with an area of the
-- registry, or with an earlier row of the file. Boundaries are compared in pieces, for those of communes are long; slivers along a shared
-- border stay below the hundredth.
drop table if exists staged_piece;
create temp table staged_piece on commit drop as
select s.row_number, s.code, coalesce(s.level, :level) as level, st_area(s.geometry) as whole, p.piece,
       daterange(coalesce(cast(:valid_from as date), k.valid_from), coalesce(s.ends_on, k.valid_to), '[]') as days
  from staged s
  left join territory.area k on k.id = s.known_id
 cross join lateral st_subdivide(s.geometry, 128) p (piece);
create index on staged_piece using gist (piece);
analyze staged_piece;

with overlap as (
       select s.row_number, a.code as other, st_area(a.boundary) as other_whole, s.whole,
              sum(st_area(st_intersection(s.piece, p.piece))) as shared
         from staged_piece s
         join territory.area_piece p on p.piece && s.piece and p.recorded_to = 'infinity' and st_intersects(p.piece, s.piece)
         join territory.area a on a.id = p.area_id and a.level = s.level and a.code <> s.code
                              and daterange(a.valid_from, a.valid_to, '[]') && s.days
        where not exists (select from staged t where t.code = a.code)
        group by s.row_number, s.whole, a.id
        union all
       select s.row_number, o.code, o.whole, s.whole, sum(st_area(st_intersection(s.piece, o.piece)))
         from staged_piece s
         join staged_piece o on o.piece && s.piece and o.row_number < s.row_number and o.level = s.level and o.days && s.days and st_intersects(o.piece, s.piece)
        group by s.row_number, s.whole, o.row_number, o.code, o.whole)
insert into import_finding
select row_number, 'wkt', other, 'area-overlap',
       'It covers ' || round((100 * shared / other_whole)::numeric, 1) || ' % of area ' || other
         || ', which covers ' || round((100 * shared / whole)::numeric, 1) || ' % of it. Areas of one level share no ground at one time.',
       'WARNING',
       jsonb_build_object('other', other, 'ofOther', round((100 * shared / other_whole)::numeric, 1),
                          'ofThis', round((100 * shared / whole)::numeric, 1))
  from overlap
 where shared > 0.01 * least(whole, other_whole);
