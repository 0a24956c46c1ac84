-- The known sector of that name: with the same first day, else the last if one of the two does not know that day and it has not ended before.
update staged s set sector_id = e.id
  from asset.sector e
 where e.station_id = s.station_id and e.name = s.name and e.on_air_from is not distinct from s.on_air_from;

with candidate as (
       select distinct on (s.row_number) s.row_number, e.id
         from staged s
         join asset.sector e on e.station_id = s.station_id and e.name = s.name
        where s.sector_id is null and (s.on_air_from is null or e.on_air_from is null and coalesce(e.on_air_to >= s.on_air_from, true))
        order by s.row_number, e.on_air_to desc nulls first)
update staged s set sector_id = c.id
  from candidate c
 where c.row_number = s.row_number;

with refused as (
       delete from staged s
        using (select row_number,
                      min(row_number) over (partition by station_id, name, coalesce(sector_id::text, on_air_from::text, '')) as first_row
                 from staged) t
        where t.row_number = s.row_number and t.first_row < s.row_number
       returning s.row_number, s.name, t.first_row)
insert into import_finding
select row_number, 'name', name, 'duplicate-sector', 'Row ' || first_row || ' is the same sector.', 'REFUSED', jsonb_build_object('first', first_row)
  from refused;

with refused as (
       delete from staged s
        using (select s.row_number, coalesce(s.on_air_from, e.on_air_from) as first_day, coalesce(s.on_air_to, e.on_air_to) as last_day
                 from staged s
                 left join asset.sector e on e.id = s.sector_id) life
        where life.row_number = s.row_number and life.first_day > life.last_day
       returning s.row_number, life.last_day)
insert into import_finding
select row_number, 'onAirTo', last_day::text, 'ends-before-start', 'The last day is before the first.', 'REFUSED' from refused;

-- Of one name a station has one sector at a time, whether the file or the registry tells of the other; of two rows the later is refused.
with told as (
       select s.row_number, s.station_id, s.name, s.sector_id,
              daterange(coalesce(s.on_air_from, e.on_air_from), coalesce(s.on_air_to, e.on_air_to), '[]') as days
         from staged s
         left join asset.sector e on e.id = s.sector_id),
     refused as (
       delete from staged s using told t
        where t.row_number = s.row_number
          and (exists (select from told o where o.station_id = t.station_id and o.name = t.name and o.row_number < t.row_number and o.days && t.days)
               or exists (select from asset.sector o
                           where o.station_id = t.station_id and o.name = t.name and daterange(o.on_air_from, o.on_air_to, '[]') && t.days
                             and not exists (select from staged k where k.sector_id = o.id)))
       returning s.row_number, s.name)
insert into import_finding
select row_number, 'name', name, 'overlapping-sector', 'The station has a sector of this name on air in those days.', 'REFUSED' from refused;
