-- The codes that tenants have for what they use, from a file of tenancies; an empty cell says nothing.
insert into asset.other_code as o (asset_id, organisation, code, reason)
select distinct on (s.asset_id, s.organisation) s.asset_id, s.organisation, s.tenant_code, :reason
  from staged s
 where s.tenant_code is not null
 order by s.asset_id, s.organisation, s.row_number desc
    on conflict (asset_id, organisation) where removed_on is null do update set code = excluded.code, reason = excluded.reason
 where o.code <> excluded.code
