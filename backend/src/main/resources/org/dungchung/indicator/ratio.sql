-- The sums of every variant of an indicator, per kind of unit; the headline row of each kind carries the lines of their own.
-- Weights are summed as decimals of 15 digits: a sum of binary fractions depends on the order of the rows.
select c.variant,
       c.ordinal,
       c.kind,
       coalesce(sum(w.rounded) filter (where c.shared), 0)                        as numerator,
       coalesce(sum(w.rounded) filter (where c.counted), 0)                       as denominator,
       coalesce(sum(w.rounded) filter (where c.shared and c.elsewhere_shared), 0) as same_site_different_masts,
       coalesce(sum(c.signed_only) filter (where c.counted), 0)                   as signed_not_on_air,
       coalesce(sum(w.rounded) filter (where c.counted and c.empty_let > 0), 0)   as rented_and_empty,
       coalesce(sum(c.lapsed) filter (where c.counted), 0)                        as contract_ended_still_used,
       coalesce(sum(c.uncontracted) filter (where c.counted), 0)                  as without_contract_in_force,
       coalesce(sum(w.rounded) filter (where c.counted and c.unknown_date), 0)    as unknown_in_use_date,
       coalesce(sum(c.unknown_uses) filter (where c.counted), 0)                  as unknown_use_date,
       coalesce(sum(c.one_sided) filter (where c.counted), 0)                     as one_sided,
       coalesce(sum(w.rounded) filter (where c.why = 'UNKNOWN_AGE'), 0)           as unknown_age,
       coalesce(sum(w.rounded) filter (where c.why = 'REPLACEMENT'), 0)           as replaced,
       count(*) filter (where c.counted)                                          as units
  from indicator.v_counted_at(:indicator, :version, :kinds, :area, :scope, :date, :boundaries, :known_at, null, true) c
 cross join lateral (select cast(c.weight as numeric)) w (rounded)
 group by c.variant, c.ordinal, c.kind
 order by c.ordinal, c.kind
