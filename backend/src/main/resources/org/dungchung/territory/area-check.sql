-- A code has its level for good: a list of communes that was ordered as one of provinces would make provinces of them.
with refused as (
       delete from staged s
        using territory.area a
        where a.code = s.code and a.level <> coalesce(s.level, :level)
       returning s.row_number, s.code, a.level)
insert into import_finding
select distinct on (row_number) row_number, 'level', level, 'another-level', 'The registry has this code as a ' || lower(level) || '; a code keeps its level.', 'REFUSED'
  from refused;

-- A parent that the registry does not have yet is kept, and said.
with orphan as (
       select s.row_number, s.parent_code
         from staged s
        where s.parent_code is not null
          and not exists (select from territory.area a where a.code = s.parent_code)
          and not exists (select from staged p where p.code = s.parent_code))
insert into import_finding
select row_number, 'parent', parent_code, 'unknown-parent', 'The registry has no area with this code yet; it was kept.', 'WARNING' from orphan;

-- The versions that the registry has of what each row speaks of.
create temp view known_version as
  select s.row_number, a.id, a.valid_from, a.valid_to, a.boundary as ground from staged s join territory.area a on a.code = s.code;

create temp view staged_place as select row_number, st_pointonsurface(geometry) as place from staged;
