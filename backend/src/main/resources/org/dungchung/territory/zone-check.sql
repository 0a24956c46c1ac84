with refused as (
       delete from staged where code !~ '^[A-Za-z0-9._-]{1,32}$' returning row_number, code)
insert into import_finding
select row_number, 'code', code, 'not-an-area-code', 'A code has up to 32 letters, digits, dots and hyphens.', 'REFUSED' from refused;

with refused as (
       delete from staged s
        using (select code, min(row_number) as first_row from staged group by code having count(*) > 1) t
        where t.code = s.code and t.first_row < s.row_number
       returning s.row_number, s.code, t.first_row)
insert into import_finding
select row_number, 'code', code, 'duplicate-code', 'Row ' || first_row || ' has the same code.', 'REFUSED', jsonb_build_object('first', first_row)
  from refused;

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

create temp view staged_place as select row_number, st_pointonsurface(geometry) as place from staged;
