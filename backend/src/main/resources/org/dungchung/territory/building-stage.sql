-- Where the buildings of a file wait, around which settled areas are drawn; they are not kept one by one.
drop table if exists staged cascade;
create temp table staged (
  row_number    bigint not null,
  code          text,
  province_code text,
  geometry      geometry(Geometry, 4326) not null,
  given_x       double precision,
  given_y       double precision,
  given_crs     text,
  known_id      uuid
) on commit drop;
