-- One line of a plan's annex of the reference data, new or as the file says it now.
insert into indicator.plan_line (plan, ordinal, indicator, wording, form, unit, source)
values (:plan, :ordinal::int, :indicator, :wording, :form, :unit, :source)
    on conflict (plan, indicator) do update
   set ordinal = excluded.ordinal, wording = excluded.wording, form = excluded.form, unit = excluded.unit, source = excluded.source
