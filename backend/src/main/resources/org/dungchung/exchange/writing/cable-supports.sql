-- What the cables of the day run over or through, as it was known, each where its support stands: of its own cables for an operator, and of them
-- what it sees.
select cast(s.cable_id as text) as id, c.code as asset_code, c.owner as asset_owner, a.kind as support_kind, a.code as support_code,
       a.owner as support_owner, s.sequence, st_asbinary(asset.v_place(a.geometry)) as geometry
  from asset.v_seen_at(:day, :known_at, :scope, :cleared) c
  join asset.v_cable_support_at(:known_at) s on s.cable_id = c.id
  join asset.v_seen_at(:day, :known_at, :scope, :cleared) a on a.id = s.support_id
 where c.kind = 'CABLE' and c.own
   and (cast(:owner as text) is null or c.owner = :owner)
   and (cast(:status as text) is null or c.status = :status)
   and (cast(:west as double precision) is null or st_intersects(a.geometry, st_makeenvelope(:west, :south, :east, :north, 4326)))
   and (cast(:area as text) is null
        or exists (select from territory.v_area_piece_at(:boundaries, :known_at) p
                    where p.area_id in (select part.area_id from territory.v_area_part_at(:area, :boundaries, :known_at) part)
                      and st_intersects(p.piece, asset.v_place(a.geometry))))
 order by c.owner, c.code, s.cable_id, s.sequence, a.id
