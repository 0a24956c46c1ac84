-- One target or measured value of the reference data, new or as the file says it now.
insert into indicator.target (plan, indicator, kind, target_on, value, comparator, population, unit, wording, source)
values (:plan, :indicator, :kind, :date::date, :value::double precision, :comparator, :population, :unit, :wording, :source)
    on conflict (plan, indicator, kind, target_on) do update
   set value = excluded.value, comparator = excluded.comparator, population = excluded.population, unit = excluded.unit,
       wording = excluded.wording, source = excluded.source
