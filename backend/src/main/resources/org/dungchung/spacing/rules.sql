-- The rules of an area and of those around and within it, as known at an instant, whenever they hold.
select r.id, r.area, r.zone, r.network, r.category, r.above_m, r.up_to_m, r.metres, r.condition, r.valid_from, r.valid_to, r.document, r.source,
       r.reason, r.version, r.recorded_from as recorded_at, r.recorded_by
  from spacing.v_rule_at(:known_at) r
 where :area::text is null
    or :area in (select w.code from territory.v_code_within(r.area, :boundaries, :known_at) w)
    or r.area in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w)
 order by r.area, r.valid_from desc nulls last, r.network nulls last, r.zone nulls last, r.category nulls first, r.above_m nulls first, r.metres, r.id
