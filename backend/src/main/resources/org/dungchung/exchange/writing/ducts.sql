-- The ducts of the duct sections of the day, as they were known, each after the one in which it lies; of its own sections for an operator.
select cast(d.id as text) as id, a.code as asset_code, a.owner as asset_owner, d.name, d.parent, d.diameter_mm, d.occupant, d.occupied_from,
       d.occupied_to, d.reported_by, st_asbinary(asset.v_place(a.geometry)) as geometry
  from asked a
  join (with recursive duct as materialized (
               select each.* from asset.v_duct_at(:day, :known_at) each),
             tree (id, path, parent) as (
               select top.id, array[top.name], cast(null as text) from duct top where top.parent_id is null
                union all
               select sub.id, t.path || sub.name, t.path[cardinality(t.path)] from duct sub join tree t on sub.parent_id = t.id)
        select known.*, t.path, t.parent from tree t join duct known on known.id = t.id) d on d.section_id = a.id
 where a.own
 order by a.owner, a.code, a.id, d.path
