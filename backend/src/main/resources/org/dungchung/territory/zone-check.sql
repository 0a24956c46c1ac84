-- The version that holds on the first day of the file; without one, the latest.
update staged s
   set known_id = (select z.id
                     from territory.zone z
                    where z.code = s.code
                      and (cast(:valid_from as date) is null or platform.holds(z.valid_from, z.valid_to, cast(:valid_from as date)))
                    order by z.valid_from desc nulls last
                    limit 1),
       ends_on = least(cast(:valid_to as date),
                       (select min(z.valid_from) - 1 from territory.zone z where z.code = s.code and z.valid_from > cast(:valid_from as date)));

-- Who gives the same ground as the registry has leaves it as it is.
update staged s set geometry = z.boundary
  from territory.zone z
 where z.id = s.known_id and territory.v_same_ground(s.geometry, z.boundary);

create temp view staged_place as select row_number, st_pointonsurface(geometry) as place from staged;
