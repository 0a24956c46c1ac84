-- Says again what an organisation called an asset in an earlier version.
update asset.other_code o
   set organisation = v.organisation, code = v.code, removed_on = v.removed_on, reason = :reason
  from asset.other_code_history v
 where o.id = :id and v.id = o.id and v.version = :version
