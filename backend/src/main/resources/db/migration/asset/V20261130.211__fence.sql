-- What an organisation's transaction can read of assets and their parts, whatever the statement: a fence around all that asset.v_seen_each_at shows it
-- on any day. The functions go on deciding by day; the fence holds when one of them is forgotten.
--
-- The functions below run as the owner of the tables, because a policy that reads another table is otherwise held to that table's policies. Each
-- answers yes or no of one id, for the organisation of the transaction alone.

-- Whether an asset belongs, or belonged, to the caller's organisation.
create function asset.v_is_own(asset uuid) returns boolean language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from asset.asset a where a.id = v_is_own.asset and a.owner = platform.scope())
      or exists (select from asset.asset_history h where h.id = v_is_own.asset and h.owner = platform.scope());
end $$;

-- Whether an asset is open to everybody today.
create function asset.v_is_open(asset uuid) returns boolean language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from asset.asset a
                  where a.id = v_is_open.asset
                    and asset.v_open(a.status, a.offered, a.sensitivity, a.in_use_from, a.retired_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date));
end $$;

-- Whether an asset is restricted now; true of one that is unknown.
create function asset.v_is_restricted(asset uuid) returns boolean language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return not exists (select from asset.asset a where a.id = v_is_restricted.asset and a.sensitivity = 'NORMAL');
end $$;

-- Whether the caller's organisation has to do with an asset of others: modules that build on this one say when.
create function asset.v_is_met(asset uuid) returns boolean language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return false;
end $$;

-- Whether the caller's organisation occupies a duct of a section.
create function asset.v_occupies(section uuid) returns boolean language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from asset.duct d where d.section_id = section and d.occupant = platform.scope())
      or exists (select from asset.duct_history h where h.section_id = section and h.occupant = platform.scope());
end $$;

call platform.fence('asset.asset', $$
  owner = (select platform.scope())
  or asset.v_open(status, offered, sensitivity, in_use_from, retired_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date)
  or asset.v_is_met(id)$$);
call platform.fence('asset.asset_history', $$
  owner = (select platform.scope())
  or offered and sensitivity = 'NORMAL' and status <> 'PLANNED' and asset.v_is_open(id)
  or asset.v_is_met(id)$$);
call platform.fence('asset.station', $$operator = (select platform.scope()) or asset.v_is_own(asset_id)$$);
call platform.fence('asset.station_history', $$operator = (select platform.scope()) or asset.v_is_own(asset_id)$$);
call platform.fence('asset.sector', $$exists (select from asset.station s where s.id = station_id)$$);
call platform.fence('asset.sector_history', $$exists (select from asset.station s where s.id = station_id)$$);
call platform.fence('asset.duct', $$
  occupant = (select platform.scope()) or asset.v_is_own(section_id)
  or occupant is null and asset.v_occupies(section_id)$$);
call platform.fence('asset.duct_history', $$
  occupant = (select platform.scope()) or asset.v_is_own(section_id)
  or occupant is null and asset.v_occupies(section_id)$$);
call platform.fence('asset.cable_support', $$asset.v_is_own(cable_id) or asset.v_is_own(support_id)$$);
call platform.fence('asset.cable_support_history', $$asset.v_is_own(cable_id) or asset.v_is_own(support_id)$$);
call platform.fence('asset.other_code', $$organisation = (select platform.scope()) or asset.v_is_own(asset_id)$$);
call platform.fence('asset.other_code_history', $$organisation = (select platform.scope()) or asset.v_is_own(asset_id)$$);
call platform.fence('asset.joined', null);
call platform.fence('asset.joined_history', null);

-- Triggers look at rows that the writer need not see, and write histories.
alter function asset.keep_states() security definer set search_path = pg_catalog, pg_temp;
alter function asset.separate_sensitivities() security definer set search_path = pg_catalog, pg_temp;
alter function asset.check_references() security definer set search_path = pg_catalog, pg_temp;
alter function asset.check_cable_support() security definer set search_path = pg_catalog, pg_temp;
alter function asset.check_duct() security definer set search_path = pg_catalog, pg_temp;
alter function asset.check_station() security definer set search_path = pg_catalog, pg_temp;
