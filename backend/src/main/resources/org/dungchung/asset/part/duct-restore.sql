-- Says of a duct again what an earlier version said; who says it is settled before.
update asset.duct d
   set name = v.name, parent_id = v.parent_id, diameter_mm = v.diameter_mm, occupant = v.occupant, occupied_from = v.occupied_from,
       occupied_to = v.occupied_to, reported_by = :reportedBy, removed_on = v.removed_on, reason = :reason
  from asset.duct_history v
 where d.id = :id and v.id = d.id and v.version = :version
