-- The ground under the map, from an extract of OpenStreetMap: roads, waters and places. Nothing of it is anybody's, and nothing refers to it: the next
-- extract replaces all rows. Geometries are in Web Mercator (EPSG:3857), in which tiles are cut. from_zoom: of the tiles, in which it is first drawn.
create schema background;

create table background.extract (
  id        bigint      generated always as identity constraint extract_pk primary key,
  file_name text        not null,
  origin    text        not null constraint extract_origin_ck check (origin in ('OPENSTREETMAP', 'DEMO')),
  data_of   timestamptz,
  loaded_at timestamptz not null default now(),
  loaded_by text        not null,
  roads     bigint      not null,
  waterways bigint      not null,
  waters    bigint      not null,
  places    bigint      not null
);
comment on table background.extract is 'The book of extracts that were loaded; the last one is what the map shows';
comment on column background.extract.origin is 'DEMO: an invented province, made by this project and not by OpenStreetMap';
comment on column background.extract.data_of is 'The state of OpenStreetMap that the file holds; null where it does not say';

create table background.road (
  osm_id    bigint   not null constraint road_pk primary key,
  class     text     not null constraint road_class_ck check (class in
    ('motorway', 'trunk', 'primary', 'secondary', 'tertiary', 'link', 'minor', 'street', 'lane', 'path', 'rail')),
  name      text,
  ref       text,
  from_zoom smallint not null,
  geometry  geometry(LineString, 3857) not null
);
comment on column background.road.ref is 'Its number, as QL1 or ĐT929';
create index road_gix on background.road using gist (from_zoom, geometry);

-- Great roads and rivers for afar: pieces joined to longer lines and thinned, or each would be shorter than a pixel and none be drawn.
create table background.far_line (
  id        bigint   generated always as identity constraint far_line_pk primary key,
  kind      text     not null constraint far_line_kind_ck check (kind in ('ROAD', 'WATERWAY')),
  class     text     not null,
  name      text,
  ref       text,
  from_zoom smallint not null,
  geometry  geometry(LineString, 3857) not null
);
create index far_line_gix on background.far_line using gist (from_zoom, geometry);

create table background.waterway (
  osm_id    bigint   not null constraint waterway_pk primary key,
  class     text     not null constraint waterway_class_ck check (class in ('river', 'canal', 'stream')),
  name      text,
  from_zoom smallint not null,
  geometry  geometry(LineString, 3857) not null
);
create index waterway_gix on background.waterway using gist (from_zoom, geometry);

create table background.water (
  osm_id    bigint   not null constraint water_pk primary key,
  name      text,
  from_zoom smallint not null,
  geometry  geometry(Geometry, 3857) not null
);
comment on column background.water.osm_id is 'Of its way; negative: of its relation';
create index water_gix on background.water using gist (from_zoom, geometry);

create table background.place (
  osm_id     bigint   not null constraint place_pk primary key,
  class      text     not null constraint place_class_ck check (class in ('city', 'town', 'suburb', 'village', 'hamlet')),
  name       text     not null,
  population integer,
  from_zoom  smallint not null,
  geometry   geometry(Point, 3857) not null
);
create index place_gix on background.place using gist (from_zoom, geometry);

create view background.v_extract as select * from background.extract;
create view background.v_road as select * from background.road;
create view background.v_far_line as select * from background.far_line;
create view background.v_waterway as select * from background.waterway;
create view background.v_water as select * from background.water;
create view background.v_place as select * from background.place;

-- In which zoom of the tiles each class is first drawn.
create function background.road_zoom(class text) returns smallint language sql immutable parallel safe
  return case class when 'motorway' then 5 when 'trunk' then 5 when 'primary' then 7 when 'rail' then 8 when 'secondary' then 9 when 'tertiary' then 11
                    when 'minor' then 12 when 'link' then 12 when 'street' then 13 when 'lane' then 14 else 15 end;

create function background.waterway_zoom(class text) returns smallint language sql immutable parallel safe
  return case class when 'river' then 7 when 'canal' then 11 else 13 end;

create function background.place_zoom(class text) returns smallint language sql immutable parallel safe
  return case class when 'city' then 5 when 'town' then 9 when 'hamlet' then 12 else 11 end;

-- The zoom in which an area is first four pixels wide, between 4 and 15. A pixel of zoom 0 is 78,272 m.
create function background.area_zoom(area geometry) returns smallint language sql immutable parallel safe
  return least(15, greatest(4, ceil(log(2, (4 * 78272 / sqrt(greatest(st_area(area), 1)))::numeric))));

-- The seas around Hoàng Sa and Trường Sa, whose islands are named by the page itself on every map; what an extract calls them is not loaded.
create function background.in_national_waters(place geometry) returns boolean language sql immutable parallel safe
  return st_intersects(place, 'SRID=4326;MULTIPOLYGON (((111 15.4, 113.2 15.4, 113.2 17.4, 111 17.4, 111 15.4)),
                                                       ((111.2 6.5, 117.3 6.5, 117.3 12, 111.2 12, 111.2 6.5)))'::geometry);

-- Everybody reads it; the authority alone writes it.
call platform.grant_use_of('background');
revoke insert, update on all tables in schema background from dungchung_app, dungchung_organisation;
grant delete on background.road, background.far_line, background.waterway, background.water, background.place to dungchung_authority;
