-- Where the rows of a file wait that tells what organisations call assets of others.
drop table if exists staged cascade;
create temp table staged (
  row_number   bigint not null,
  asset_kind   text,
  asset_code   text   not null,
  asset_owner  text,
  asset_id     uuid,
  found_owner  text,
  matches      int,
  organisation text   not null,
  tenant_code  text   not null
) on commit drop;
