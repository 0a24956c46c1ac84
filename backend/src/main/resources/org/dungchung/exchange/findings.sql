select row_number as row, field, value, rule, hint, severity, facts
  from exchange.finding
 where run_id = :run and severity = :severity and ordinal > :after
 order by ordinal
 limit :limit
