-- Which statement there is of a line of a plan, of a kind and a day.
select s.id
  from indicator.statement s
 where s.plan = :plan and s.indicator = :indicator and s.kind = :kind and s.stated_on = :date
