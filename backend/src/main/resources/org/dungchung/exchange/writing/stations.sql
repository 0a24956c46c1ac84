-- The stations that were known, of all times, where their masts and sites stand on the day: of its own assets and its own
-- on others' that it sees for an operator, who sees an asset that it uses even when it is not offered.
select cast(t.id as text) as id, case when w.own then a.code end as asset_code, a.kind as asset_kind, a.owner as asset_owner, t.operator, t.code,
       t.technology, t.range_m, t.on_air_from, t.on_air_from_precision, t.on_air_to, st_asbinary(a.geometry) as geometry
  from asked a
 cross join lateral (select cast(:scope as text) is null or coalesce(a.owner = :scope, false)) w (own)
  join asset.v_station_known_at(:known_at) t on t.asset_id = a.id
 where w.own
       or t.operator = :scope
          and (exists (select from asset.v_seen_at(:day, :known_at, :scope, false) other where other.id = a.id)
               or a.status <> 'PLANNED'
                  and exists (select from sharing.v_tenancy_known_at(:known_at) u
                               where u.asset_id = a.id and u.organisation = :scope and platform.holds(u.used_from, u.used_to, :day)))
 order by a.owner, a.code, t.operator, t.technology, t.id
