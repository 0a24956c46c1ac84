-- Where the polygons wait that operators declare for their stations; the asset of a row is the mast or site on which the station stands.
drop table if exists staged cascade;
create temp table staged (
  row_number   bigint not null,
  asset_kind   text,
  asset_code   text   not null,
  asset_owner  text,
  asset_id     uuid,
  found_owner  text,
  matches      int,
  operator     text   not null,
  technology   text   not null,
  station_code text,
  station_from date,
  station_id   uuid,
  geometry     geometry(Geometry, 4326) not null
) on commit drop;
