-- Who may load only for itself may tell of its own assets and of its own use of others'. What an operator sends, it reports; what the
-- authority sends, the owner reported unless the file says otherwise.
with refused as (
       delete from staged
        where cast(:scope as text) is not null and found_owner is distinct from :scope and organisation <> :scope
       returning row_number, found_owner)
insert into import_finding
select row_number, 'asset', null, 'not-your-asset', 'Neither the asset nor its use is yours.', 'REFUSED' from refused;

insert into staged_tenancy (row_number, asset_id, organisation, places, used, used_from, used_to, contract_number, contract_signed_on,
                            contract_from, contract_to, restricted, reported_by_owner, reported_by_tenant)
select row_number, asset_id, organisation, places, coalesce(used, true), used_from, used_to, contract_number, contract_signed_on,
       contract_from, contract_to, restricted,
       coalesce(case when cast(:scope as text) is not null then found_owner = :scope else coalesce(reported_by, 'OWNER') in ('OWNER', 'BOTH') end, false),
       case when cast(:scope as text) is not null then organisation = :scope else coalesce(reported_by, 'OWNER') in ('TENANT', 'BOTH') end
  from staged
