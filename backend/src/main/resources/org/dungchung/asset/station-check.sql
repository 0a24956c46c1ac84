-- An asset that the caller cannot see is as unknown to it as one that does not exist, unless it is recorded there already.
with refused as (
       delete from staged s
        where cast(:scope as text) is not null
          and s.found_owner is distinct from :scope
          and not exists (select from asset.v_seen_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity', :scope, false) v where v.id = s.asset_id)
          and not exists (select from asset.station t where t.asset_id = s.asset_id and t.operator = :scope)
       returning s.row_number, s.asset_code)
insert into import_finding
select row_number, 'asset', asset_code, 'unknown-asset', 'No asset of this kind (and owner) has this code; load the assets first.', 'REFUSED'
  from refused;

-- The known station of the same support, operator, technology and code: with the same first day on air, else the latest if one of the two
-- does not know that day.
update staged s set known_id = t.id
  from asset.station t
 where t.asset_id = s.asset_id and t.operator = s.operator and t.technology = s.technology and coalesce(t.code, '') = coalesce(s.code, '')
   and coalesce(t.on_air_from, '-infinity') = coalesce(s.on_air_from, '-infinity');

with candidate as (
       select distinct on (s.row_number) s.row_number, t.id
         from staged s
         join asset.station t on t.asset_id = s.asset_id and t.operator = s.operator and t.technology = s.technology
                             and coalesce(t.code, '') = coalesce(s.code, '')
        where s.known_id is null and (s.on_air_from is null or t.on_air_from is null)
        order by s.row_number, t.on_air_from desc nulls last)
update staged s set known_id = c.id
  from candidate c
 where c.row_number = s.row_number;

with refused as (
       delete from staged s
        using (select row_number,
                      min(row_number) over (partition by asset_id, operator, technology, coalesce(code, ''),
                                            coalesce(known_id::text, on_air_from::text, '')) as first_row
                 from staged) t
        where t.row_number = s.row_number and t.first_row < s.row_number
       returning s.row_number, coalesce(s.code, s.asset_code) as named, t.first_row)
insert into import_finding
select row_number, 'code', named, 'duplicate-station', 'Row ' || first_row || ' is the same station.', 'REFUSED', jsonb_build_object('first', first_row)
  from refused;

with refused as (
       delete from staged s
        using (select s.row_number, coalesce(s.on_air_from, t.on_air_from) as first_day, coalesce(s.on_air_to, t.on_air_to) as last_day
                 from staged s
                 left join asset.station t on t.id = s.known_id) life
        where life.row_number = s.row_number and life.first_day > life.last_day
       returning s.row_number, life.last_day)
insert into import_finding
select row_number, 'onAirTo', last_day::text, 'ends-before-start', 'The last day is before the first.', 'REFUSED' from refused;
