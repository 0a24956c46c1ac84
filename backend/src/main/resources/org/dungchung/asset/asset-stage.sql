-- Where the rows of a file of assets wait, typed and not yet checked.
-- asset_id is the identity of the asset if it is new; known_id that of the registry's asset which the row means;
-- leader the row that speaks for the asset, where several rows name one.
drop table if exists staged cascade;
create temp table staged (
  row_number   bigint not null,
  asset_id     uuid   not null default gen_random_uuid(),
  known_id     uuid,
  leader       bigint,
  code         text,
  owner        text,
  organisation text,
  sharers      text[],
  name         text,
  address      text,
  commune      text,
  geometry     geometry(Geometry, 4326) not null,
  given_x      double precision,
  given_y      double precision,
  given_crs    text,
  site_code    text,
  site_id      uuid,
  line_code    text,
  line_id      uuid,
  sequence     int,
  poles        int,
  length_m     double precision,
  height_m     double precision,
  category     text,
  structure    text,
  capacity     int,
  attributes   jsonb  not null default '{}',
  offered      boolean,
  sensitivity  text,
  status       text,
  built_on     date,
  in_use_from  date,
  retired_on   date
) on commit drop;
