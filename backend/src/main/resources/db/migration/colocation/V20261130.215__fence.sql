-- A request is for who made it and who received it. Whoever asked to share an asset goes on knowing which it was.
create function colocation.has_asked(asset uuid) returns boolean language plpgsql stable parallel safe security definer
   set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from colocation.request r where r.asset_id = asset and r.requester = platform.scope());
end $$;

create or replace function asset.v_is_met(asset uuid) returns boolean language plpgsql stable parallel safe security definer
   set search_path = pg_catalog, pg_temp as $$
begin
  return sharing.v_is_tenant(asset) or colocation.has_asked(asset);
end $$;

call platform.fence('colocation.request', $$owner = (select platform.scope()) or requester = (select platform.scope())$$);
call platform.fence('colocation.request_history', $$owner = (select platform.scope()) or requester = (select platform.scope())$$);
