-- Where the rows of a file of areas wait. known_id is the version of the area that the row speaks of, ends_on the last day of what it creates.
drop table if exists staged cascade;
create temp table staged (
  row_number         bigint not null,
  code               text   not null,
  name               text   not null,
  parent_code        text,
  level              text,
  published_area_km2 double precision,
  geometry           geometry(Geometry, 4326) not null,
  known_id           uuid,
  ends_on            date
) on commit drop;
