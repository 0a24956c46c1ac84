-- Where polygons of hamlets wait that the register has already: settled areas, boundaries. Several rows may speak of one hamlet.
drop table if exists staged cascade;
create temp table staged (
  row_number    bigint not null,
  code          text   not null,
  province_code text,
  geometry      geometry(Geometry, 4326) not null,
  known_id      uuid
) on commit drop;
