-- Gathers statistics of all tables, for who has just written many rows and does not own the tables: for anybody else PostgreSQL passes over them with
-- a warning. Reads and tells nothing.
create function platform.gather_statistics() returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  each regclass;
begin
  for each in select c.oid from pg_class c where c.relkind in ('r', 'p', 'm') and pg_get_userbyid(c.relowner) = current_user loop
    execute format('analyze %s', each);
  end loop;
end $$;
