-- Where the rows of a file of stations wait.
drop table if exists staged cascade;
create temp table staged (
  row_number  bigint not null,
  asset_kind  text,
  asset_code  text not null,
  asset_owner text,
  asset_id    uuid,
  found_owner text,
  matches     int,
  operator    text not null,
  code        text,
  technology  text not null,
  range_m     double precision,
  on_air_from date,
  on_air_from_precision text,
  on_air_to   date,
  known_id    uuid
) on commit drop;
