-- The first stations behind one id, as known at an instant, in the order of their ids: each to whom its mast or site shows it on a day (asset.sql).
-- on_air: those on air on the day, or those that are not. among: on these assets alone; null: on all.
select s.id,
       platform.fields_of(
         json_build_object(
           'id', s.id, 'asset', s.asset_id, 'kind', s.kind, 'assetCode', s.asset_code, 'owner', s.owner,
           'operator', s.operator, 'operatorName', n.name, 'code', s.code, 'technology', s.technology, 'rangeM', s.range_m,
           'onAirFrom', s.on_air_from, 'onAirTo', s.on_air_to, 'onAir', s.on_air, 'version', s.version),
         :fields) as json
  from (select b.id, b.asset_id, b.operator, b.code, b.technology, b.range_m, b.on_air_from, b.on_air_to, b.version,
               a.kind, a.owner, case when w.own then a.code end as asset_code, h.on_air
          from asset.v_station_version b
         cross join lateral (
               select f.*
                 from asset.v_seen_each_at(:day, :known_at, null, :cleared or cast(:scope as text) is not null) f
                where f.id = b.asset_id
               offset 0) a
         cross join lateral (select cast(:scope as text) is null or coalesce(a.owner = :scope, false)) w (own)
         cross join lateral (select platform.holds(b.on_air_from, b.on_air_to, :day)) h (on_air)
         where platform.known(b.recorded_from, b.recorded_to, :known_at)
           and (cast(:after as uuid) is null or b.id > :after)
           and (cast(:operator as text) is null or b.operator = :operator)
           and (cast(:owner as text) is null or a.owner = :owner)
           and (cast(:technology as text) is null or b.technology = :technology)
           and (cast(:on_air as boolean) is null or h.on_air = :on_air)
           and (cast(:among as uuid[]) is null or b.asset_id = any (cast(:among as uuid[])))
           and (cast(:area as text) is null
                or a.geometry && (select st_setsrid(geometry(st_extent(p.piece)), 4326)
                                    from territory.v_area_piece_at(:boundaries, :known_at) p
                                   where p.area_id in (select part.area_id
                                                         from territory.v_area_part_at(:area, :boundaries, :known_at) part)))
           and (cast(:area as text) is null
                or exists (select from territory.v_area_piece_at(:boundaries, :known_at) p
                            where p.area_id in (select part.area_id
                                                  from territory.v_area_part_at(:area, :boundaries, :known_at) part)
                              and st_intersects(p.piece, asset.v_place(a.geometry))))
           and (w.own
                or b.operator = :scope
                   and (a.status <> 'PLANNED'
                        and exists (select from sharing.v_tenancy_known_at(:known_at) m
                                     where m.asset_id = a.id and m.organisation = :scope and platform.holds(m.used_from, m.used_to, :day))
                        or exists (select from asset.v_seen_at(:day, :known_at, :scope, false) other where other.id = a.id)))
         order by b.id
         limit :limit + 1) s
  join organisation.v_organisation n on n.code = s.operator
 order by s.id
