-- The station that each row of a file names: by the mast or site, the operator, the technology and, where that is not enough, code and first day.
-- An asset that the caller cannot see is as unknown to it as one that does not exist, unless it has a station there.
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

-- The station of which a row tells: the one of exactly this code and first day, else the only one that contradicts neither.
with fitting as (
       select s.row_number, t.id,
              coalesce(t.code, '') = coalesce(s.station_code, '') and t.on_air_from is not distinct from s.station_from as exact
         from staged s
         join asset.station t on t.asset_id = s.asset_id and t.operator = s.operator and t.technology = s.technology
        where (s.station_code is null or t.code = s.station_code) and (s.station_from is null or t.on_air_from = s.station_from)),
     found as (
       select row_number, count(*) as stations, count(*) filter (where exact) as same,
              (array_agg(id order by exact desc))[1] as id
         from fitting
        group by row_number)
update staged s
   set station_id = case when f.same = 1 or f.stations = 1 then f.id end, matches = f.stations
  from staged e
  left join found f on f.row_number = e.row_number
 where e.row_number = s.row_number;

with refused as (
       delete from staged where station_id is null returning row_number, technology, matches)
insert into import_finding
select row_number, 'technology', technology, case when matches is null then 'unknown-station' else 'ambiguous-station' end,
       case when matches is null then 'The operator has no such station there; load the stations first.'
            else 'The operator has ' || matches || ' such stations there; say which in stationCode or stationFrom.' end, 'REFUSED'
  from refused;
