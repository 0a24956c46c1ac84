-- The ducts that are in a duct section on a day, as known at an instant, each after the one in which it lies; an organisation that does not own the section sees what it occupies.
with recursive duct as materialized (
       select * from asset.v_duct_at(:day, :known_at) d where d.section_id = :section),
tree (id, path) as (
       select d.id, array[d.name] from duct d where d.parent_id is null
        union all
       select d.id, t.path || d.name from duct d join tree t on d.parent_id = t.id)
select coalesce(
         json_agg(
           json_build_object(
             'id', d.id, 'name', d.name, 'parent', d.parent_id, 'depth', cardinality(t.path) - 1, 'diameterMm', d.diameter_mm,
             'occupant', d.occupant, 'occupiedFrom', d.occupied_from, 'occupiedTo', d.occupied_to, 'reportedBy', d.reported_by,
             'removedOn', d.removed_on, 'version', d.version)
           order by t.path),
         '[]')
  from tree t
  join duct d on d.id = t.id
 where :own or d.occupant = :scope
