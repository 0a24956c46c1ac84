-- A rule as it stands.
select r.id, r.area, r.zone, r.network, r.category, r.above_m, r.up_to_m, r.metres, r.condition, r.valid_from, r.valid_to, r.document, r.source,
       r.reason, r.version, r.recorded_from as recorded_at, r.recorded_by
  from spacing.spacing_rule r
 where r.id = :id
