-- Says again what an earlier version of a zone's row said; no row when there is no such version.
update territory.zone z
   set code = v.code, kind = v.kind, name = v.name, document = v.document, undergrounded_on = v.undergrounded_on, shared_on = v.shared_on, boundary = v.boundary, valid_from = v.valid_from,
       valid_to = v.valid_to, reason = :reason
  from territory.zone_history v
 where z.id = :id and v.id = z.id and v.version = :version
