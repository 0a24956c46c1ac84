-- What an organisation says of an indicator.
insert into round.answer as a (round_id, organisation, indicator, verdict, numerator, denominator, note, estimate_numerator, estimate_denominator)
values (:round, :organisation, :indicator, :verdict, :numerator, :denominator, :note, :estimate_numerator, :estimate_denominator)
    on conflict (round_id, organisation, indicator) do update
   set verdict = excluded.verdict, numerator = excluded.numerator, denominator = excluded.denominator, note = excluded.note,
       estimate_numerator = excluded.estimate_numerator, estimate_denominator = excluded.estimate_denominator,
       registry_numerator = null, registry_denominator = null, definition = null
