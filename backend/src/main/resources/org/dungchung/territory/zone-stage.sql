-- Where the rows of a file of zones wait. known_id is the version of the zone that the row speaks of, ends_on the last day of what it creates.
drop table if exists staged cascade;
create temp table staged (
  row_number bigint not null,
  code       text   not null,
  kind       text   not null,
  name       text   not null,
  document   text,
  undergrounded_on date,
  shared_on  date,
  geometry   geometry(Geometry, 4326) not null,
  known_id   uuid,
  ends_on    date
) on commit drop;
