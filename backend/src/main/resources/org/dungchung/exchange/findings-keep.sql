insert into exchange.finding (run_id, ordinal, row_number, field, value, rule, hint, severity, facts)
select :run, row_number() over (order by f.row_number, f.field, f.rule), f.row_number, f.field, left(f.value, 200), f.rule, f.hint, f.severity, f.facts
  from import_finding f
 where f.severity = 'REFUSED' or f.row_number in (select row_number from staged)
