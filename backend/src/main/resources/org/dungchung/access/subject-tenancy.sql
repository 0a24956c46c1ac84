-- A tenancy has two sides.
select t.asset_id, a.owner, coalesce(a.owner = :organisation, false) or coalesce(t.organisation = :organisation, false) as own
  from (select cast(:subject as uuid) as id) s
  left join sharing.v_tenancy t on t.id = s.id
  left join asset.v_owner a on a.id = t.asset_id
