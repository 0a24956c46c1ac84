-- Where the rows of a file of ducts wait; the asset of a row is the duct section.
drop table if exists staged cascade;
create temp table staged (
  row_number    bigint not null,
  asset_kind    text   not null default 'DUCT_SECTION',
  asset_code    text   not null,
  asset_owner   text,
  asset_id      uuid,
  found_owner   text,
  matches       int,
  name          text   not null,
  parent        text,
  diameter_mm   double precision,
  occupant      text,
  occupied_from date,
  occupied_to   date,
  reported_by   text,
  duct_id       uuid
) on commit drop;
