-- The register ties a hamlet to a commune, and that to a province: as of the file's first day, else as of the latest.
with commune as (
       select distinct on (a.code) a.code, a.parent_code
         from territory.area a
        where a.level = 'COMMUNE'
        order by a.code, platform.holds(a.valid_from, a.valid_to, coalesce(cast(:valid_from as date), (now() at time zone 'Asia/Ho_Chi_Minh')::date)) desc, a.valid_from desc nulls last)
update staged s set province_code = coalesce(s.province_code, c.parent_code)
  from commune c
 where c.code = s.commune_code;

with refused as (
       delete from staged where province_code is null returning row_number, commune_code)
insert into import_finding
select row_number, 'commune', commune_code, 'unknown-commune',
       'The registry has no commune with this code that belongs to a province; load the communes first, or give the province.', 'REFUSED'
  from refused;

insert into import_finding
select s.row_number, 'commune', s.commune_code, 'unknown-commune', 'The registry has no commune with this code yet; it was kept.', 'WARNING'
  from staged s
 where not exists (select from territory.area a where a.code = s.commune_code and a.level = 'COMMUNE');

with refused as (
       delete from staged s
        using (select province_code, code, min(row_number) as first_row from staged group by 1, 2 having count(*) > 1) t
        where t.province_code = s.province_code and t.code = s.code and t.first_row < s.row_number
       returning s.row_number, s.code, t.first_row)
insert into import_finding
select row_number, 'code', code, 'duplicate-code', 'Row ' || first_row || ' has the same code.', 'REFUSED', jsonb_build_object('first', first_row)
  from refused;

-- The versions that the registry has of what each row speaks of.
create temp view known_version as
  select s.row_number, h.id, h.valid_from, h.valid_to, h.settled_area as ground
    from staged s
    join territory.hamlet h on h.province_code = s.province_code and h.code = s.code;

create temp view staged_place as
  select row_number, coalesce(centre, hall, st_pointonsurface(geometry)) as place from staged;
