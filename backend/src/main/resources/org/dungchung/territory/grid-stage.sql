-- Where the cells of a population grid wait, each at its centre; they are not kept one by one.
drop table if exists staged cascade;
create temp table staged (
  row_number bigint not null,
  people     double precision not null,
  geometry   geometry(Point, 4326),
  given_x    double precision,
  given_y    double precision,
  given_crs  text,
  known_id   uuid
) on commit drop;
