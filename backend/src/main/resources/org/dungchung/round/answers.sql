-- What was said of each indicator of a round, by organisation.
select a.organisation, a.indicator, a.verdict, a.numerator, a.denominator, a.note, a.estimate_numerator, a.estimate_denominator, a.registry_numerator,
       a.registry_denominator, a.definition
  from round.answer a
  join round.round r on r.id = a.round_id
 where a.round_id = :round
   and (cast(:scope as text) is null or a.organisation = :scope)
   and (cast(:organisation as text) is null or a.organisation = :organisation)
 order by a.organisation, array_position(r.indicators, a.indicator)
