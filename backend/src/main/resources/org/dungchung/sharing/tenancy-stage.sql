-- Where tenancies wait: those of a file of tenancies, and those that a list of assets tells of; capacity is that which the list itself gives.
drop table if exists staged_tenancy;
create temp table staged_tenancy (
  row_number         bigint  not null,
  asset_id           uuid    not null,
  organisation       text    not null,
  places             int,
  used               boolean not null,
  used_from          date,
  used_from_precision text,
  used_to            date,
  contract_number    text,
  contract_signed_on date,
  contract_from      date,
  contract_to        date,
  reported_by_owner  boolean not null,
  reported_by_tenant boolean not null,
  restricted         boolean,
  last_row           bigint,
  known_id           uuid,
  capacity           int
) on commit drop;
