-- A statement as it stands.
select s.id, s.plan, s.indicator, s.kind, s.stated_on as date, s.value, s.said, s.comparator, s.document, s.reason, s.version,
       s.recorded_from as recorded_at, s.recorded_by
  from indicator.statement s
 where s.id = :id
