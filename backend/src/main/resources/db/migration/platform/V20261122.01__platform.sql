-- The ground that every schema stands on: extensions, days, validity, and history that no writer can forget.
create extension if not exists postgis;
create extension if not exists btree_gist;

create schema platform;

-- Whether a period (both days inclusive, null = open or unknown) holds on a day.
create function platform.holds(first_day date, last_day date, day date) returns boolean
  language sql immutable parallel safe
  return coalesce(first_day <= day, true) and coalesce(day <= last_day, true);

-- Whether a row was the registry's knowledge at an instant; asked with the end of a day, so the end is inclusive.
create function platform.known(recorded_from timestamptz, recorded_to timestamptz, known_at timestamptz) returns boolean
  language sql immutable parallel safe
  return recorded_from < known_at and known_at <= recorded_to;

-- The instant at which a day of the registry (Asia/Ho_Chi_Minh) is over.
create function platform.end_of_day(day date) returns timestamptz
  language sql stable parallel safe
  return (day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh';

-- Who is writing: set for each transaction by the application, else the database role.
create function platform.caller() returns text
  language sql stable
  return coalesce(nullif(current_setting('dungchung.caller', true), ''), session_user::text);

-- The request by which a change came, so that one action can be followed through all tables.
create function platform.request_id() returns text
  language sql stable
  return nullif(current_setting('dungchung.request_id', true), '');

create function platform.refuse_deletion() returns trigger language plpgsql as $$
begin
  raise exception 'nothing is deleted from %.%: retire it, with a reason', tg_table_schema, tg_table_name
    using errcode = 'restrict_violation';
end $$;

-- Before an update: the old row goes to <table>_history with the instant until which it was the registry's knowledge.
-- What a transaction wrote itself and changes again leaves no trace, since nobody has ever seen it.
create function platform.keep_history() returns trigger language plpgsql as $$
begin
  if old.recorded_from < now() then
    old.recorded_to := now();
    execute format('insert into %I.%I select ($1).*', tg_table_schema, tg_table_name || '_history') using old;
  end if;
  new.version := old.version + 1;
  new.recorded_from := now();
  new.recorded_by := platform.caller();
  new.request_id := platform.request_id();
  return new;
end $$;

-- Gives a table its history. The table must end with the columns
--   version, recorded_from, recorded_to, recorded_by, request_id, reason
-- and a later column must be added to the table and to its history alike.
create procedure platform.keep_history_of(schema_name text, table_name text, key_columns text) language plpgsql as $$
begin
  execute format('create table %1$I.%2$I (like %1$I.%3$I)', schema_name, table_name || '_history', table_name);
  execute format('create index %2$I on %1$I.%3$I (%4$s)', schema_name, table_name || '_history_ix', table_name || '_history', key_columns);
  execute format('create trigger %2$I before update on %1$I.%3$I for each row when (old.* is distinct from new.*) execute function platform.keep_history()',
                 schema_name, table_name || '_history_tg', table_name);
  execute format('create trigger %2$I before delete on %1$I.%3$I for each statement execute function platform.refuse_deletion()',
                 schema_name, table_name || '_deletion_tg', table_name);
end $$;
