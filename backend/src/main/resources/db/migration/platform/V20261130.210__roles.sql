-- Who looks. The owner of the tables runs the migrations and nothing else. The application signs in as dungchung_app, which owns nothing, and says at
-- the beginning of each transaction as whom it looks (identity/stamp.sql):
--   dungchung_app           as nobody: the policies show it no row that is anybody's
--   dungchung_authority     for the authority, and for the registry's own work: all rows
--   dungchung_organisation  for an organisation, whose code is the setting dungchung.scope: the rows that its policies leave
-- Roles belong to the whole cluster and are made by a superuser (scripts/lib/roles.sql); without them nothing is migrated.
do $$
declare
  missing text;
begin
  select string_agg(r.name, ', ') into missing
    from (values ('dungchung_app'), ('dungchung_authority'), ('dungchung_organisation')) r (name)
   where not exists (select from pg_catalog.pg_roles p where p.rolname = r.name);
  if missing is not null then
    raise exception 'the database lacks the roles %: a superuser runs scripts/lib/roles.sql in it once', missing;
  end if;
end $$;

-- The organisation for which this transaction looks; null for nobody, for the authority, and for who has none.
create function platform.scope() returns text language sql stable parallel safe
  return nullif(current_setting('dungchung.scope', true), '');

-- Whether no policy narrows what this transaction reads: false for an organisation. Functions that count everybody's rows ask it to choose their way.
create function platform.sees_all() returns boolean language sql stable parallel safe
  return current_user <> 'dungchung_organisation';

-- Gives the application its part of a schema: reading and writing rows, but not of histories, which triggers write; nothing is ever deleted.
create procedure platform.grant_use_of(schema_name text) language plpgsql as $$
declare
  history text;
begin
  execute format('grant usage on schema %I to dungchung_app, dungchung_authority, dungchung_organisation', schema_name);
  execute format('grant select, insert, update on all tables in schema %I to dungchung_app, dungchung_authority, dungchung_organisation', schema_name);
  execute format('alter default privileges in schema %I grant select, insert, update on tables to dungchung_app, dungchung_authority, dungchung_organisation',
                 schema_name);
  for history in select c.relname from pg_catalog.pg_class c where c.relnamespace = to_regnamespace(schema_name) and c.relname like '%\_history' loop
    execute format('revoke insert, update on %I.%I from dungchung_app, dungchung_authority, dungchung_organisation', schema_name, history);
  end loop;
end $$;

call platform.grant_use_of('platform');
call platform.grant_use_of('asset');
call platform.grant_use_of('colocation');
call platform.grant_use_of('coverage');
call platform.grant_use_of('exchange');
call platform.grant_use_of('identity');
call platform.grant_use_of('indicator');
call platform.grant_use_of('map');
call platform.grant_use_of('organisation');
call platform.grant_use_of('sameplace');
call platform.grant_use_of('sharing');
call platform.grant_use_of('territory');

-- Histories are written in the name of their owner; so is a table's history of tomorrow.
alter function platform.keep_history() security definer set search_path = pg_catalog, pg_temp;

create or replace procedure platform.keep_history_of(schema_name text, table_name text, key_columns text) language plpgsql as $$
begin
  execute format('create table %1$I.%2$I (like %1$I.%3$I)', schema_name, table_name || '_history', table_name);
  execute format('create index %2$I on %1$I.%3$I (%4$s)', schema_name, table_name || '_history_ix', table_name || '_history', key_columns);
  execute format('create trigger %2$I before update on %1$I.%3$I for each row when (old.* is distinct from new.*) execute function platform.keep_history()',
                 schema_name, table_name || '_history_tg', table_name);
  execute format('create trigger %2$I before delete on %1$I.%3$I for each statement execute function platform.refuse_deletion()',
                 schema_name, table_name || '_deletion_tg', table_name);
  execute format('revoke insert, update on %1$I.%2$I from dungchung_app, dungchung_authority, dungchung_organisation', schema_name, table_name || '_history');
end $$;

-- The two policies that most tables have: the authority sees all rows, an organisation those for which a condition holds (null: none).
-- A policy that is plainly true costs a query nothing: it is gone before the query is planned.
create procedure platform.fence(table_name regclass, condition text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format('create policy authority on %s to dungchung_authority using (true) with check (true)', table_name);
  if condition is not null then
    execute format('create policy organisation on %1$s to dungchung_organisation using (%2$s) with check (%2$s)', table_name, condition);
  end if;
end $$;
