-- The communes of a GeoJSON file, without their province: its figures are then the sum of theirs.
insert into territory.area (code, level, name, parent_code, boundary, area_m2, recorded_from)
select f -> 'properties' ->> 'code', 'COMMUNE', f -> 'properties' ->> 'name', f -> 'properties' ->> 'parent',
       st_multi(st_geomfromgeojson(f ->> 'geometry')), 0, '2020-01-01'
  from jsonb_array_elements(cast(:communes as jsonb) -> 'features') f
