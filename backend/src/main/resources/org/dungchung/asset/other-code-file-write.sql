-- The codes of a file of others' codes, each the only one of its asset and organisation there.
with written as (
       insert into asset.other_code as o (asset_id, organisation, code, reason)
       select s.asset_id, s.organisation, s.tenant_code, :reason from staged s order by s.asset_id, s.organisation
           on conflict (asset_id, organisation) where removed_on is null do update set code = excluded.code, reason = excluded.reason
        where o.code <> excluded.code
       returning o.asset_id, o.organisation, o.version)
insert into outcome
select s.row_number, case when w.version = 0 then 'CREATED' else 'UPDATED' end
  from written w
  join staged s on s.asset_id = w.asset_id and s.organisation = w.organisation
