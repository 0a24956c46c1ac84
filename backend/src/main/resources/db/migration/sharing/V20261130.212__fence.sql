-- An organisation reads its own tenancies and, of its assets, all but what is restricted.

-- Whether a tenancy is restricted now.
create function sharing.v_is_restricted(tenancy uuid) returns boolean language plpgsql stable parallel safe security definer
   set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from sharing.tenancy t where t.id = v_is_restricted.tenancy and t.restricted);
end $$;

-- Whether the caller's organisation has, or had, places of an asset.
create function sharing.v_is_tenant(asset uuid) returns boolean language plpgsql stable parallel safe security definer
   set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from sharing.tenancy t where t.asset_id = asset and t.organisation = platform.scope())
      or exists (select from sharing.tenancy_history h where h.asset_id = asset and h.organisation = platform.scope());
end $$;

create or replace function asset.v_is_met(asset uuid) returns boolean language plpgsql stable parallel safe security definer
   set search_path = pg_catalog, pg_temp as $$
begin
  return sharing.v_is_tenant(asset);
end $$;

call platform.fence('sharing.tenancy', $$organisation = (select platform.scope()) or not restricted and asset.v_is_own(asset_id)$$);
call platform.fence('sharing.tenancy_history', $$
  organisation = (select platform.scope()) or not restricted and asset.v_is_own(asset_id) and not sharing.v_is_restricted(id)$$);

alter function sharing.refuse_overlap() security definer set search_path = pg_catalog, pg_temp;
