-- The ducts of the duct sections of the day, as they were known, each after the one in which it lies; of its own sections for an operator.
with recursive duct as materialized (
       select d.* from asset.v_duct_at(:known_at) d),
     tree (id, path) as (
       select d.id, array[d.name] from duct d where d.parent_id is null
        union all
       select d.id, t.path || d.name from duct d join tree t on d.parent_id = t.id)
select cast(d.id as text) as id, a.code as asset_code, a.owner as asset_owner, d.name, p.name as parent, d.diameter_mm, d.occupant, d.occupied_from,
       d.occupied_to, d.reported_by, st_asbinary(asset.v_place(a.geometry)) as geometry
  from asset.v_seen_at(:day, :known_at, :scope, :cleared) a
  join duct d on d.section_id = a.id
  join tree t on t.id = d.id
  left join duct p on p.id = d.parent_id
 where a.kind = 'DUCT_SECTION' and a.own
   and (cast(:owner as text) is null or a.owner = :owner)
   and (cast(:status as text) is null or a.status = :status)
   and (cast(:west as double precision) is null or st_intersects(a.geometry, st_makeenvelope(:west, :south, :east, :north, 4326)))
   and (cast(:area as text) is null
        or exists (select from territory.v_area_piece_at(:boundaries, :known_at) w
                    where w.area_id in (select part.area_id from territory.v_area_part_at(:area, :boundaries, :known_at) part)
                      and st_intersects(w.piece, asset.v_place(a.geometry))))
 order by a.owner, a.code, a.id, t.path
