-- Which version of the registry each row speaks of: that which holds on the file's first day, else on its last day; where the file says neither, the
-- latest. What it creates ends where the next version begins.
update staged s
   set known_id = (select v.id
                     from known_version v
                    where v.row_number = s.row_number
                      and platform.holds(v.valid_from, v.valid_to, coalesce(cast(:valid_from as date), cast(:valid_to as date), v.valid_from, v.valid_to, '1900-01-01'))
                    order by v.valid_from desc nulls last
                    limit 1),
       ends_on = least(cast(:valid_to as date),
                       (select min(v.valid_from) - 1 from known_version v
                         where v.row_number = s.row_number and v.valid_from > cast(:valid_from as date)));

-- One code is one thing at a time. A file that says until when, and not since when, of a code that the registry has earlier and not on that day,
-- cannot be put in order.
with refused as (
       delete from staged s
        using (select distinct on (v.row_number) v.row_number, v.valid_from, v.valid_to
                 from known_version v
                where cast(:valid_from as date) is null and v.valid_to < cast(:valid_to as date)
                order by v.row_number, v.valid_to desc) v
        where v.row_number = s.row_number and s.known_id is null
       returning s.row_number, s.code, v.valid_from, v.valid_to)
insert into import_finding
select row_number, 'code', code, 'overlapping-validity',
       'The registry has this code from ' || coalesce(valid_from::text, 'unknown') || ' to ' || valid_to
         || '; say in validFrom from which day on your file holds.', 'REFUSED', jsonb_build_object('from', valid_from, 'to', valid_to)
  from refused;

-- A last day behind the beginning of the next version is not believed; the next version stays.
insert into import_finding
select s.row_number, 'code', s.code, 'overlapping-validity',
       'The registry has this code from ' || (s.ends_on + 1) || ' on in another state; what the file says is kept until the day before, and not until '
         || cast(:valid_to as date) || '.', 'WARNING',
       jsonb_build_object('from', s.ends_on + 1,
                          'to', (select v.valid_to from known_version v where v.row_number = s.row_number and v.valid_from = s.ends_on + 1))
  from staged s
 where s.ends_on < cast(:valid_to as date);

-- Who gives the same ground as the registry has leaves it as it is.
update staged s set geometry = v.ground
  from known_version v
 where v.row_number = s.row_number and v.id = s.known_id and territory.v_same_ground(s.geometry, v.ground);
