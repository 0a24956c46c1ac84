-- Where straightforward.sql writes.
create temporary table if not exists truth (id uuid, world text, kind text, owner text, owner_group text, category text, built date, x double precision,
  y double precision, weight double precision, users bigint, names text[], groups text[]) on commit drop;
truncate truth;
