-- Says of a support of a cable again what an earlier version said.
update asset.cable_support s
   set support_id = v.support_id, sequence = v.sequence, removed_on = v.removed_on, reason = :reason
  from asset.cable_support_history v
 where s.id = :id and v.id = s.id and v.version = :version
