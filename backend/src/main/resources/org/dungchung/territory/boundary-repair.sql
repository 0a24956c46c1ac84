-- A boundary (of a hamlet: of its settled area) that crosses itself is repaired, and said; one that encloses nothing is refused.
with repaired as (
       update staged s
          set geometry = st_multi(st_collectionextract(st_makevalid(s.geometry), 3))
         from (select row_number, st_isvaliddetail(geometry) as detail from staged where not st_isvalid(geometry)) broken
        where broken.row_number = s.row_number
       returning s.row_number,
                 round(st_x((broken.detail).location)::numeric, 6) || ' ' || round(st_y((broken.detail).location)::numeric, 6) as place)
insert into import_finding
select row_number, 'wkt', place, 'polygon-repaired',
       'The boundary crosses or touches itself (longitude latitude) and has been repaired; compare it with its source.', 'WARNING'
  from repaired;

with refused as (
       delete from staged where st_isempty(geometry) returning row_number)
insert into import_finding
select row_number, 'wkt', null, 'empty-boundary', 'The boundary encloses nothing.', 'REFUSED' from refused;

update staged set geometry = st_multi(geometry) where st_geometrytype(geometry) = 'ST_Polygon';
