-- What is done of what a plan asks for, by the reason why each unit counts or does not.
-- Weights are summed as decimals of 15 digits: a sum of binary fractions depends on the order of the rows.
select p.why,
       sum(w.rounded)                                       as weight,
       coalesce(sum(w.rounded) filter (where p.met), 0)     as numerator,
       coalesce(sum(w.rounded) filter (where p.counted), 0) as denominator
  from indicator.v_progress_at(:unit, :since::date, :area, :scope, :date, :boundaries, :known_at) p
 cross join lateral (select cast(p.weight as numeric)) w (rounded)
 group by p.why
 order by p.why
