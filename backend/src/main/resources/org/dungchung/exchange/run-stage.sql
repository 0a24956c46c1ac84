-- What the checks of one run find, and what the loading does to each row; both end with the transaction.
set local work_mem = '64MB';
set local jit = off;
drop table if exists import_finding, outcome;
create temp table import_finding (
  row_number bigint not null,
  field      text,
  value      text,
  rule       text not null,
  hint       text not null,
  severity   text not null,
  facts      jsonb
) on commit drop;
create temp table outcome (
  row_number bigint not null,
  change     text   not null
) on commit drop;
