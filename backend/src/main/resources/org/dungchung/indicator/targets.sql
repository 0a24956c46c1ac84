-- What the plans say of an area (null = all plans), targets, measured values and texts, in the order of plan, indicator and day.
select t.plan, p.document, p.area_code as area, p.boundaries, t.indicator, t.kind, t.target_on as date, t.value, t.comparator,
       t.population, t.unit, t.wording, t.source
  from indicator.target t
  join indicator.plan p on p.code = t.plan
 where :area::text is null or p.area_code = :area
 order by t.plan, t.indicator, t.target_on
