-- As ratio.sql, from the sums that are kept; no row where they do not tell.
select s.variant,
       s.kind,
       coalesce(sum(s.numerator), 0)           as numerator,
       coalesce(sum(s.denominator), 0)         as denominator,
       coalesce(sum(s.same_site), 0)           as same_site_different_masts,
       coalesce(sum(s.signed_only), 0)         as signed_not_on_air,
       coalesce(sum(s.empty_let), 0)           as rented_and_empty,
       coalesce(sum(s.lapsed), 0)              as contract_ended_still_used,
       coalesce(sum(s.uncontracted), 0)        as without_contract_in_force,
       coalesce(sum(s.unknown_date), 0)        as unknown_in_use_date,
       coalesce(sum(s.unknown_uses), 0)        as unknown_use_date,
       coalesce(sum(s.one_sided), 0)           as one_sided,
       0                                       as unknown_age,
       0                                       as replaced,
       coalesce(sum(s.units), 0)               as units
  from indicator.v_summed(:indicator, :version, :area, :date, :boundaries, :known_at, false) s
 group by s.variant, s.kind
having s.variant <> 'headline' or sum(s.records) > 0
 order by s.variant, s.kind
