-- As for the other tables: a state that another transaction recorded meanwhile goes to the history, and this one begins where it ends.
create or replace function asset.keep_states() returns trigger language plpgsql as $$
declare
  instant timestamptz := now();
begin
  if old.recorded_from >= instant then
    instant := platform.recording_instant(old.recorded_from, old.xmin);
  end if;
  if old.recorded_from < instant then
    old.recorded_to := instant;
    insert into asset.asset_history select (old).*;
  end if;
  if new.valid_from > coalesce(old.valid_from, '-infinity') then
    old.recorded_to := 'infinity';
    old.recorded_from := instant;
    old.valid_to := new.valid_from - 1;
    insert into asset.asset_history select (old).*;
  elsif new.valid_from is distinct from old.valid_from and coalesce(new.valid_from, '-infinity') < old.valid_from
        and exists (select from asset.asset_history h where h.id = old.id and h.recorded_to = 'infinity') then
    raise exception 'asset % has an earlier state before %: correct that one', old.id, old.valid_from using errcode = 'exclusion_violation',
      constraint = 'asset_validity_ex';
  end if;
  new.version := old.version + 1;
  new.recorded_from := instant;
  new.recorded_by := platform.caller();
  new.request_id := platform.request_id();
  return new;
end $$;
