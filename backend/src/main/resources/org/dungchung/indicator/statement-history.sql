-- All versions of a statement, the newest first.
select s.id, s.plan, s.indicator, s.kind, s.stated_on as date, s.value, s.said, s.comparator, s.document, s.reason, s.version,
       s.recorded_from as recorded_at, s.recorded_by
  from (select * from indicator.statement union all select * from indicator.statement_history) s
 where s.id = :id
 order by s.version desc
