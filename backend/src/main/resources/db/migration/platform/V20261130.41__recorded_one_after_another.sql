-- now() is when a transaction began, not when it writes: another one may have begun later and written the same row first. What it wrote has been
-- the registry's knowledge, if only for a microsecond, and the next word begins where that ends.

-- Whether the version of a row with this xmin was written by the current transaction (or a subtransaction of it). Asked of a row that is being
-- changed: whoever else wrote it has ended.
create function platform.wrote_itself(xmin xid) returns boolean language plpgsql as $$
declare
  own     bigint := pg_current_xact_id()::text::bigint;
  full_id bigint := own - own % 4294967296 + xmin::text::bigint;
begin
  if full_id - own > 2147483648 then
    full_id := full_id - 4294967296;
  elsif own - full_id > 2147483648 then
    full_id := full_id + 4294967296;
  end if;
  return full_id >= own and pg_xact_status(full_id::text::xid8) is not distinct from 'in progress';
end $$;

-- The instant from which a row is known that is being changed: its old version (recorded_from, xmin) ends there. Equal to the old instant
-- for what the transaction wrote itself.
create function platform.recording_instant(recorded_from timestamptz, xmin xid) returns timestamptz language plpgsql as $$
begin
  return case when recorded_from < now() then now()
              when platform.wrote_itself(xmin) then recorded_from
              else recorded_from + interval '1 microsecond' end;
end $$;

create or replace function platform.keep_history() returns trigger language plpgsql as $$
declare
  instant timestamptz := now();
begin
  if old.recorded_from >= instant then
    instant := platform.recording_instant(old.recorded_from, old.xmin);
  end if;
  if old.recorded_from < instant then
    old.recorded_to := instant;
    execute format('insert into %I.%I select ($1).*', tg_table_schema, tg_table_name || '_history') using old;
  end if;
  new.version := old.version + 1;
  new.recorded_from := instant;
  new.recorded_by := platform.caller();
  new.request_id := platform.request_id();
  return new;
end $$;
