-- The headline alone, for a series of days.
-- Weights are summed as decimals of 15 digits: a sum of binary fractions depends on the order of the rows.
select coalesce(sum(w.rounded) filter (where c.shared), 0)  as numerator,
       coalesce(sum(w.rounded) filter (where c.counted), 0) as denominator
  from indicator.v_counted_at(:indicator, :version, :kinds, :area, :scope, :date, :boundaries, :known_at, null, true) c
 cross join lateral (select cast(c.weight as numeric)) w (rounded)
 where c.variant = 'headline'
