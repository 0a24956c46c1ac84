-- Where the rows of a file of tenancies wait until their assets are found.
drop table if exists staged cascade;
create temp table staged (
  row_number         bigint not null,
  asset_kind         text   not null,
  asset_code         text   not null,
  asset_owner        text,
  asset_id           uuid,
  found_owner        text,
  matches            int,
  organisation       text   not null,
  places             int,
  used               boolean,
  used_from          date,
  used_from_precision text,
  used_to            date,
  contract_number    text,
  contract_signed_on date,
  contract_from      date,
  contract_to        date,
  restricted         boolean,
  reported_by        text,
  tenant_code        text
) on commit drop;
