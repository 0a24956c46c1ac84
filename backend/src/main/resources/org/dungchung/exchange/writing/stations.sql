-- The stations that were known, of all times, where their masts and sites stand on the day: of its own assets and its own
-- on others' that it sees for an operator, who sees an asset that it uses even when it is not offered.
select cast(t.id as text) as id, case when w.own then a.code end as asset_code, a.kind as asset_kind, a.owner as asset_owner, t.operator, t.code,
       t.technology, t.range_m, t.on_air_from, t.on_air_to, st_asbinary(a.geometry) as geometry
  from asset.v_seen_at(:day, :known_at, null, :cleared or cast(:scope as text) is not null) a
 cross join lateral (select cast(:scope as text) is null or coalesce(a.owner = :scope, false)) w (own)
  join asset.v_station_known_at(:known_at) t on t.asset_id = a.id
 where (w.own
        or t.operator = :scope
           and (exists (select from asset.v_seen_at(:day, :known_at, :scope, false) other where other.id = a.id)
                or a.status <> 'PLANNED'
                   and exists (select from sharing.v_tenancy_known_at(:known_at) u
                                where u.asset_id = a.id and u.organisation = :scope and platform.holds(u.used_from, u.used_to, :day))))
   and (cast(:owner as text) is null or a.owner = :owner)
   and (cast(:status as text) is null or w.own and a.status = :status)
   and (cast(:west as double precision) is null or st_intersects(a.geometry, st_makeenvelope(:west, :south, :east, :north, 4326)))
   and (cast(:area as text) is null
        or exists (select from territory.v_area_piece_at(:boundaries, :known_at) p
                    where p.area_id in (select part.area_id from territory.v_area_part_at(:area, :boundaries, :known_at) part)
                      and st_intersects(p.piece, asset.v_place(a.geometry))))
 order by a.owner, a.code, t.operator, t.technology, t.id
