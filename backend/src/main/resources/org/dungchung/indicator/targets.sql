-- What the plans say of an area (null = all plans), targets, measured values and texts, in the order of plan, indicator and day; later targets included. What the
-- authority has entered as measured or estimated is not published by that, and stands on its page of the plan.
select t.plan, p.document, p.area_code as area, p.boundaries, t.indicator, t.kind, t.target_on as date, t.value, t.said, t.comparator,
       t.population, t.unit, t.wording, t.source
  from indicator.v_target_at('infinity') t
  join indicator.plan p on p.code = t.plan
 where (:area::text is null or p.area_code = :area)
   and (t.statement is null or t.kind = 'TARGET')
 order by t.plan, t.indicator, t.target_on
