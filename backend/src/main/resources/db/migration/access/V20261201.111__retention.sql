-- What was noted stays noted for a year, whoever asks: so long the logs of a system are to be kept (Decree 53/2022/ND-CP). Of what is older, whole
-- entries are forgotten once a day.
create or replace function access.keep_entry() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     and new.last_at >= old.last_at and new.times >= old.times
     and (to_jsonb(new) - '{last_at,times,rows}'::text[]) = (to_jsonb(old) - '{last_at,times,rows}'::text[]) then
    return new;
  end if;
  if tg_op = 'DELETE' and old.last_at < now() - interval '1 year' then
    return old;
  end if;
  raise exception 'the access log is only ever added to' using errcode = 'restrict_violation';
end
$$;

create function access.forget_entries(months integer) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  before    timestamptz := now() - make_interval(months => greatest(months, 12));
  forgotten bigint;
begin
  delete from access.entry where at < before and last_at < before;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
