-- Says again what an earlier version of a group said; no row when there is no such version.
update organisation.corporate_group g
   set name = v.name, reason = :reason
  from organisation.corporate_group_history v
 where g.code = :id and v.code = g.code and v.version = :version
