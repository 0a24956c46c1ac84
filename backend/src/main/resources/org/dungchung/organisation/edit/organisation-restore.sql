-- Says again what an earlier version of an organisation said; no row when there is no such version.
update organisation.organisation o
   set name = v.name, kind = v.kind, tax_code = v.tax_code, last_day = v.last_day, successor = v.successor, reason = :reason
  from organisation.organisation_history v
 where o.code = :id and v.code = o.code and v.version = :version
