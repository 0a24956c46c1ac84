-- An asset that the caller cannot see is as unknown to it as one that does not exist, unless it is recorded there already.
with refused as (
       delete from staged s
        where cast(:scope as text) is not null
          and s.found_owner is distinct from :scope
          and not exists (select from asset.v_seen_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity', :scope, false) v where v.id = s.asset_id)
          and not exists (select from sharing.tenancy t where t.asset_id = s.asset_id and t.organisation = :scope)
       returning s.row_number, s.asset_code)
insert into import_finding
select row_number, 'asset', asset_code, 'unknown-asset', 'No asset of this kind (and owner) has this code; load the assets first.', 'REFUSED'
  from refused;

-- Who may load only for itself may tell of its own assets and of its own use of others'. What an operator sends, it reports; what the
-- authority sends, the owner reported unless the file says otherwise.
with refused as (
       delete from staged
        where cast(:scope as text) is not null and found_owner is distinct from :scope and organisation <> :scope
       returning row_number, found_owner)
insert into import_finding
select row_number, 'asset', null, 'not-your-asset', 'Neither the asset nor its use is yours.', 'REFUSED' from refused;

-- The authority alone decides what is restricted. An operator's file may repeat what the operator knows: that its own use is.
with refused as (
       delete from staged s
        where cast(:scope as text) is not null
          and s.restricted <> exists (select from sharing.tenancy t
                                       where t.asset_id = s.asset_id and t.organisation = s.organisation and t.organisation = :scope and t.restricted)
       returning s.row_number, s.restricted)
insert into import_finding
select row_number, 'restricted', case when restricted then 'yes' else 'no' end, 'not-allowed',
       'The authority alone decides what is restricted; leave it empty.', 'REFUSED'
  from refused;

insert into staged_tenancy (row_number, asset_id, organisation, places, used, used_from, used_from_precision, used_to, contract_number, contract_signed_on,
                            contract_from, contract_to, restricted, reported_by_owner, reported_by_tenant)
select row_number, asset_id, organisation, places, coalesce(used, true), used_from, used_from_precision, used_to, contract_number, contract_signed_on,
       contract_from, contract_to, case when cast(:scope as text) is null then restricted end,
       coalesce(case when cast(:scope as text) is not null then found_owner = :scope else coalesce(reported_by, 'OWNER') in ('OWNER', 'BOTH') end, false),
       case when cast(:scope as text) is not null then organisation = :scope else coalesce(reported_by, 'OWNER') in ('TENANT', 'BOTH') end
  from staged
