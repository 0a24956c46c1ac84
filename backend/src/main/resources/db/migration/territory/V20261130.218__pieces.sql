-- The pieces of an area are written by its trigger.
alter function territory.cut_area() security definer set search_path = pg_catalog, public, pg_temp;
revoke insert, update on territory.area_piece, territory.area_cell from dungchung_app, dungchung_authority, dungchung_organisation;
