-- What each row that waits was understood as: so it can be held against what else its change-set makes, and against how the thing stood.
alter table exchange.proposed_row add column typed jsonb;
comment on column exchange.proposed_row.typed is 'Its values by the columns of the loading; null = it was kept before they were';
alter table exchange.run add column proposed_run uuid constraint run_proposed_run_fk references exchange.run;
comment on column exchange.run.proposed_run is 'The run whose rows it publishes; null = it publishes none';
create index run_proposed_run_ix on exchange.run (proposed_run) where proposed_run is not null;

-- By what a row of a target is known again that the registry does not have yet: two rows of one key make the same thing.
create function exchange.row_key(target text, typed jsonb) returns text[] language sql immutable parallel safe
  return case
    when target = 'stations' then array[typed ->> 'asset_id', typed ->> 'operator', typed ->> 'technology', typed ->> 'code', typed ->> 'on_air_from']
    when target = 'sectors' then array[typed ->> 'station_id', typed ->> 'name', typed ->> 'on_air_from']
    when target = 'ducts' then array[typed ->> 'asset_id', typed ->> 'parent', typed ->> 'name']
    when target = 'cable-supports' then array[typed ->> 'asset_id', typed ->> 'sequence']
    when target = 'tenancies' then array[typed ->> 'asset_id', typed ->> 'organisation', typed ->> 'used_from']
    when target in ('other-codes', 'station-footprints') then null
    when typed ->> 'code' is not null then array['code', typed ->> 'owner', typed ->> 'code']
    when typed ->> 'line_id' is not null and typed ->> 'sequence' is not null then array['sequence', typed ->> 'line_id', typed ->> 'sequence']
    else array['place', typed ->> 'owner', typed ->> 'geometry']
  end;
