-- What is promised and reported of a plan's lines, as known at an instant, in the order of the days; with the statement that may be altered, if it is one.
select t.indicator, case t.kind when 'TEXT' then 'TARGET' else t.kind end as kind, t.target_on as date, t.value, t.said, t.comparator,
       case when t.statement is null then p.document else t.source end as document, t.statement
  from indicator.v_target_at(:known_at) t
  join indicator.plan p on p.code = t.plan
 where t.plan = :plan
 order by t.indicator, t.target_on, t.kind
