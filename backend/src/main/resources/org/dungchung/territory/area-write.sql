-- What differs from the version that held before the file's first day ends it the day before and begins a new one; on the same first day,
-- or without one, it corrects that version.
drop table if exists changed;
create temp table changed on commit drop as
select s.row_number, a.id, a.valid_to,
       coalesce(a.valid_from, '-infinity') < cast(:valid_from as date) as from_then_on
  from staged s
  join territory.area a on a.id = s.known_id
 where (a.level, a.name, a.parent_code, a.boundary, a.published_area_km2, a.valid_to)
       is distinct from
       (coalesce(s.level, :level), s.name, coalesce(s.parent_code, a.parent_code), s.geometry, coalesce(s.published_area_km2, a.published_area_km2),
        coalesce(s.ends_on, a.valid_to));

update territory.area a
   set valid_to = cast(:valid_from as date) - 1, reason = :reason
  from changed c
 where c.id = a.id and c.from_then_on;

update territory.area a
   set level = coalesce(s.level, :level), name = s.name, parent_code = coalesce(s.parent_code, a.parent_code), boundary = s.geometry,
       published_area_km2 = coalesce(s.published_area_km2, a.published_area_km2), valid_to = coalesce(s.ends_on, a.valid_to), reason = :reason
  from changed c
  join staged s on s.row_number = c.row_number
 where c.id = a.id and c.from_then_on is not true;

insert into territory.area (code, level, name, parent_code, valid_from, valid_to, boundary, area_m2, published_area_km2, reason)
select s.code, coalesce(s.level, :level), s.name, coalesce(s.parent_code, a.parent_code), cast(:valid_from as date), coalesce(s.ends_on, c.valid_to), s.geometry, 0,
       coalesce(s.published_area_km2, a.published_area_km2), :reason
  from staged s
  left join changed c on c.row_number = s.row_number
  left join territory.area a on a.id = c.id
 where s.known_id is null or c.from_then_on;

insert into outcome select row_number, 'UPDATED' from changed where from_then_on is not true;
insert into outcome select row_number, 'CREATED' from changed where from_then_on;
insert into outcome select row_number, 'CREATED' from staged where known_id is null;
drop table changed;
