-- What organisations call assets of others on the day, as it was known, each where its asset stands: of its own assets and its own codes for an operator,
-- who knows an asset that it uses even when it is not offered.
select cast(c.id as text) as id, case when w.own then a.code end as asset_code, a.kind as asset_kind, a.owner as asset_owner, c.organisation,
       c.code as tenant_code, st_asbinary(asset.v_place(a.geometry)) as geometry
  from asked a
 cross join lateral (select cast(:scope as text) is null or coalesce(a.owner = :scope, false)) w (own)
  join asset.v_other_code_at(:day, :known_at) c on c.asset_id = a.id
 where w.own
       or c.organisation = :scope
          and (exists (select from asset.v_seen_at(:day, :known_at, :scope, false) other where other.id = a.id)
               or a.status <> 'PLANNED'
                  and exists (select from sharing.v_tenancy_known_at(:known_at) u
                               where u.asset_id = a.id and u.organisation = :scope and platform.holds(u.used_from, u.used_to, :day)))
 order by a.owner, a.kind, a.code, c.organisation, c.id
