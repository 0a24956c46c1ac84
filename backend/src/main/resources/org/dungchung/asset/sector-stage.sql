-- Where the rows of a file of sectors wait; the asset of a row is the mast or site on which the station stands.
drop table if exists staged cascade;
create temp table staged (
  row_number       bigint not null,
  asset_kind       text,
  asset_code       text   not null,
  asset_owner      text,
  asset_id         uuid,
  found_owner      text,
  matches          int,
  operator         text   not null,
  technology       text   not null,
  station_code     text,
  station_from     date,
  station_id       uuid,
  name             text   not null,
  azimuth_deg      double precision,
  beam_width_deg   double precision,
  antenna_height_m double precision,
  band             text,
  power_dbm        double precision,
  mechanical_tilt_deg double precision,
  electrical_tilt_deg double precision,
  equipment        text,
  on_air_from      date,
  on_air_to        date,
  sector_id        uuid
) on commit drop;
