-- Says again what an earlier version of a membership said; no row when there is no such version.
update organisation.membership m
   set group_code = v.group_code, valid_from = v.valid_from, valid_to = v.valid_to, reason = :reason
  from organisation.membership_history v
 where m.id = cast(:id as uuid) and v.id = m.id and v.version = :version
