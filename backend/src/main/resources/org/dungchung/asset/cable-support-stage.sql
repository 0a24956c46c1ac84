-- Where the rows of a file of cables' supports wait; the asset of a row is the cable.
drop table if exists staged cascade;
create temp table staged (
  row_number    bigint not null,
  asset_kind    text   not null default 'CABLE',
  asset_code    text   not null,
  asset_owner   text,
  asset_id      uuid,
  found_owner   text,
  matches       int,
  support_kind  text   not null,
  support_code  text   not null,
  support_owner text,
  support_id    uuid,
  sequence      int    not null,
  known_id      uuid
) on commit drop;
