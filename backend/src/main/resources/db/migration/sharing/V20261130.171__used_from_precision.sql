-- How exactly the first day of use is known. Whoever says another day, not the first of a month, quarter or year, knows it to the day.
alter table sharing.tenancy
  add column used_from_precision text,
  add constraint tenancy_used_from_precision_ck check (used_from_precision in ('MONTH', 'QUARTER', 'YEAR'));
alter table sharing.tenancy_history add column used_from_precision text;

create function sharing.keep_precision() returns trigger language plpgsql as $$
begin
  if not platform.fits_precision(new.used_from, new.used_from_precision) then
    new.used_from_precision := null;
  end if;
  return new;
end $$;
create trigger tenancy_day_tg before insert or update on sharing.tenancy
  for each row when (new.used_from_precision is not null) execute function sharing.keep_precision();

create or replace function sharing.v_tenancy_told_of(told_asset uuid)
returns table (thing text, id uuid, version int, recorded_from timestamptz, recorded_by text, request_id text, reason text, valid_from date,
               concerns text, restricted boolean, about jsonb, facts jsonb)
language sql stable parallel safe as $$
  select 'TENANCY', t.id, t.version, t.recorded_from, t.recorded_by, t.request_id, t.reason, cast(null as date), t.organisation,
         t.restricted or exists (select from sharing.v_restricted r where r.id = t.id),
         jsonb_build_object('organisation', t.organisation),
         jsonb_build_object(
           'organisation', t.organisation, 'places', t.places, 'used', t.used, 'usedFrom', t.used_from, 'usedTo', t.used_to,
           'contractNumber', t.contract_number, 'contractSignedOn', t.contract_signed_on, 'contractFrom', t.contract_from,
           'contractTo', t.contract_to, 'reportedByOwner', t.reported_by_owner, 'reportedByTenant', t.reported_by_tenant,
           'restricted', t.restricted, 'claimed', t.claimed)
         || case when t.used_from_precision is null then '{}' else jsonb_build_object('usedFromPrecision', t.used_from_precision) end
    from (select * from sharing.tenancy union all select * from sharing.tenancy_history) t
   where t.asset_id = told_asset
$$;
