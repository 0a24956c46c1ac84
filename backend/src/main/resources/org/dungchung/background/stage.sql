-- What is read goes here first; gone with the transaction.
drop table if exists staged_line, staged_edge, staged_place;
create temporary table staged_line (osm_id bigint, kind text, class text, name text, ref text, geometry geometry(LineString, 4326)) on commit drop;
-- An edge is the whole shore of a water (no way_id), a way without its water (no water_id), or which way belongs to which water (no geometry).
create temporary table staged_edge (water_id bigint, way_id bigint, name text, geometry geometry(LineString, 4326)) on commit drop;
create temporary table staged_place (osm_id bigint, class text, name text, population integer, geometry geometry(Point, 4326)) on commit drop;
