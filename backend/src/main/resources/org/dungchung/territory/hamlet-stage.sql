-- Where the rows of a file of hamlets wait; geometry is the settled area. known_id is the version of the hamlet that the row speaks of,
-- ends_on the last day of what it creates.
drop table if exists staged cascade;
create temp table staged (
  row_number    bigint not null,
  code          text   not null,
  name          text   not null,
  type_word     text,
  commune_code  text   not null,
  province_code text,
  population    int,
  households    int,
  electrified   boolean,
  predecessors  text,
  geometry      geometry(Geometry, 4326),
  centre        geometry(Point, 4326),
  hall          geometry(Point, 4326),
  known_id      uuid,
  ends_on       date
) on commit drop;
