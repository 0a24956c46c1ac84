-- All versions of a rule, the newest first.
select r.id, r.area, r.zone, r.network, r.category, r.above_m, r.up_to_m, r.metres, r.condition, r.valid_from, r.valid_to, r.document, r.source,
       r.reason, r.version, r.recorded_from as recorded_at, r.recorded_by
  from (select * from spacing.spacing_rule union all select * from spacing.spacing_rule_history) r
 where r.id = :id
 order by r.version desc
