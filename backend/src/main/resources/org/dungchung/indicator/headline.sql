-- The headline alone, for a series of days.
select coalesce(sum(c.weight) filter (where c.shared), 0)  as numerator,
       coalesce(sum(c.weight) filter (where c.counted), 0) as denominator
  from indicator.v_counted_at(:indicator, :version, :kinds, :area, :scope, :date, :boundaries, :known_at, null, true) c
 where c.variant = 'headline'
