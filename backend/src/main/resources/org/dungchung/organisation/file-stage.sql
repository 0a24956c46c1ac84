-- Where the rows of a file of organisations wait.
drop table if exists staged cascade;
create temp table staged (
  row_number bigint not null,
  code       text   not null,
  name       text   not null,
  kind       text   not null,
  tax_code   text,
  aliases    text,
  names      text[],
  group_code text,
  group_from date,
  known      boolean not null default false
) on commit drop;
