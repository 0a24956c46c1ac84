-- The lines of a plan's annex in its order; counted: whether the registry computes what the plan means. Where the plan limits an indicator to a part, it does not.
select l.ordinal, l.indicator, l.wording, l.form, l.unit, l.source,
       exists (select from indicator.indicator i where i.code = l.indicator)
         and not exists (select from indicator.v_target_at(:known_at) t
                          where t.plan = l.plan and t.indicator = l.indicator and t.population is not null) as counted
  from indicator.plan_line l
 where l.plan = :plan
 order by l.ordinal
