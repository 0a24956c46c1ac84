-- A parent that the registry does not have yet is kept, and said.
with orphan as (
       select s.row_number, s.parent_code
         from staged s
        where s.parent_code is not null
          and not exists (select from territory.area a where a.code = s.parent_code)
          and not exists (select from staged p where p.code = s.parent_code))
insert into import_finding
select row_number, 'parent', parent_code, 'unknown-parent', 'The registry has no area with this code yet; it was kept.', 'WARNING' from orphan;

-- The version that holds on the first day of the file; without one, the latest.
update staged s
   set known_id = (select a.id
                     from territory.area a
                    where a.code = s.code
                      and (cast(:valid_from as date) is null or platform.holds(a.valid_from, a.valid_to, cast(:valid_from as date)))
                    order by a.valid_from desc nulls last
                    limit 1),
       ends_on = least(cast(:valid_to as date),
                       (select min(a.valid_from) - 1 from territory.area a where a.code = s.code and a.valid_from > cast(:valid_from as date)));

-- Who gives the same ground as the registry has leaves it as it is.
update staged s set geometry = a.boundary
  from territory.area a
 where a.id = s.known_id and territory.v_same_ground(s.geometry, a.boundary);

create temp view staged_place as select row_number, st_pointonsurface(geometry) as place from staged;
