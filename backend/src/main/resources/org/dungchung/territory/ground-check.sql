-- The hamlet that each row names: the version that holds on the first day of the file, else the latest. A code that two provinces use must
-- come with the province.
with named as (
       select distinct on (s.row_number, h.province_code) s.row_number, h.id
         from staged s
         join territory.hamlet h on h.code = s.code and (s.province_code is null or h.province_code = s.province_code)
        where cast(:valid_from as date) is null or platform.holds(h.valid_from, h.valid_to, cast(:valid_from as date))
        order by s.row_number, h.province_code, h.valid_from desc nulls last),
one as (
       select row_number, (array_agg(id))[1] as id
         from named
        group by row_number
       having count(*) = 1)
update staged s set known_id = one.id from one where one.row_number = s.row_number;

-- A building without a code belongs to the hamlet within whose boundary it stands; a cell drawn around a centre says nothing about it.
update staged s
   set known_id = (select h.id
                     from territory.hamlet h
                    where st_intersects(h.boundary, s.geometry)
                      and (cast(:valid_from as date) is null or platform.holds(h.valid_from, h.valid_to, cast(:valid_from as date)))
                    order by h.valid_from desc nulls last, h.code
                    limit 1)
 where s.code is null;

with refused as (
       delete from staged where known_id is null returning row_number, code)
insert into import_finding
select row_number, 'code', code, 'unknown-hamlet',
       case when code is null
            then 'No hamlet is named, and none is known within whose boundary this lies.'
            else 'No hamlet of the register has this code on that day, or several provinces have one; load the hamlets first, or give the province.' end,
       'REFUSED'
  from refused;

create temp view staged_place as select row_number, st_pointonsurface(geometry) as place from staged;
