-- The tenancies that are restricted as they stand: few. What they said before is restricted with them.
create index tenancy_restricted_ix on sharing.tenancy (id) where restricted;
create view sharing.v_restricted with (security_invoker = true) as
  select id, asset_id, organisation from sharing.tenancy where restricted;

-- What was told of who uses an asset, version by version (asset.v_told_of).
create function sharing.v_tenancy_told_of(told_asset uuid)
returns table (thing text, id uuid, version int, recorded_from timestamptz, recorded_by text, request_id text, reason text, valid_from date,
               concerns text, restricted boolean, about jsonb, facts jsonb)
language sql stable as $$
  select 'TENANCY', t.id, t.version, t.recorded_from, t.recorded_by, t.request_id, t.reason, cast(null as date), t.organisation,
         t.restricted or exists (select from sharing.v_restricted r where r.id = t.id),
         jsonb_build_object('organisation', t.organisation),
         jsonb_build_object(
           'organisation', t.organisation, 'places', t.places, 'used', t.used, 'usedFrom', t.used_from, 'usedTo', t.used_to,
           'contractNumber', t.contract_number, 'contractSignedOn', t.contract_signed_on, 'contractFrom', t.contract_from,
           'contractTo', t.contract_to, 'reportedByOwner', t.reported_by_owner, 'reportedByTenant', t.reported_by_tenant,
           'restricted', t.restricted, 'claimed', t.claimed)
    from (select * from sharing.tenancy union all select * from sharing.tenancy_history) t
   where t.asset_id = told_asset
$$;
