-- The tenancies that were known, of all times, where their assets stand on the day: of its own assets and its own on others' for an operator, who
-- knows of those that are restricted, then or now, only its own. A tenant sees an asset that it uses even when it is not offered.
select cast(t.id as text) as id, case when w.own then a.code end as asset_code, a.kind as asset_kind, a.owner as asset_owner, t.organisation, t.places,
       t.used, t.used_from, t.used_from_precision, t.used_to, t.contract_number, t.contract_signed_on, t.contract_from, t.contract_to, t.restricted,
       case when t.reported_by_owner and t.reported_by_tenant then 'BOTH' when t.reported_by_owner then 'OWNER'
            when t.reported_by_tenant then 'TENANT' else 'NOBODY' end as reported_by, c.code as tenant_code,
       st_asbinary(asset.v_place(a.geometry)) as geometry
  from asked a
 cross join lateral (select cast(:scope as text) is null or coalesce(a.owner = :scope, false)) w (own)
  join sharing.v_tenancy_known_at(:known_at) t on t.asset_id = a.id
  left join asset.v_other_code_at(:day, :known_at) c on c.asset_id = t.asset_id and c.organisation = t.organisation
 where w.own and (:cleared or not t.restricted and not exists (select from sharing.v_restricted x where x.id = t.id))
       or t.organisation = :scope
          and (w.own
               or a.status <> 'PLANNED' and t.used and platform.holds(t.used_from, t.used_to, :day)
               or exists (select from asset.v_seen_at(:day, :known_at, :scope, false) other where other.id = a.id))
 order by a.owner, a.kind, a.code, t.organisation, t.used_from nulls first, t.id
