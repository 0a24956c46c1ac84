-- An asset that the caller cannot see is as unknown to it as one that does not exist, unless it uses it or calls it something already.
with refused as (
       delete from staged s
        where cast(:scope as text) is not null
          and s.found_owner is distinct from :scope
          and not exists (select from asset.v_seen_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity', :scope, false) v where v.id = s.asset_id)
          and not exists (select from asset.v_other_code_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') o
                           where o.asset_id = s.asset_id and o.organisation = :scope)
          and not exists (select from sharing.v_tenancy_known_at('infinity') t where t.asset_id = s.asset_id and t.organisation = :scope)
       returning s.row_number, s.asset_code)
insert into import_finding
select row_number, 'asset', asset_code, 'unknown-asset', 'No asset of this kind (and owner) has this code; load the assets first.', 'REFUSED'
  from refused;

-- Who may load only for itself tells what it calls others' assets, and what others call its own.
with refused as (
       delete from staged
        where cast(:scope as text) is not null and found_owner is distinct from :scope and organisation <> :scope
       returning row_number)
insert into import_finding
select row_number, 'asset', null, 'not-your-asset', 'Neither the asset nor the code is yours.', 'REFUSED' from refused;

with refused as (
       delete from staged where organisation = found_owner returning row_number, organisation)
insert into import_finding
select row_number, 'organisation', organisation, 'owners-own-code', 'What the owner calls its asset is the code of the asset.', 'REFUSED' from refused;

with refused as (
       delete from staged s
        using (select row_number, min(row_number) over (partition by asset_id, organisation) as first_row from staged) t
        where t.row_number = s.row_number and t.first_row < s.row_number
       returning s.row_number, s.tenant_code, t.first_row)
insert into import_finding
select row_number, 'otherCode', tenant_code, 'duplicate-row', 'Row ' || first_row || ' says another code of the same.', 'REFUSED',
       jsonb_build_object('first', first_row)
  from refused;
