-- The refused rows of a run as they came, with what was found in each.
select r.cells, r.shape, f.findings
  from exchange.refused_row r
  left join (select row_number,
                    jsonb_agg(jsonb_build_object('row', row_number, 'field', field, 'value', value, 'rule', rule, 'hint', hint,
                                                 'severity', severity, 'facts', coalesce(facts, '{}')) order by ordinal) as findings
               from exchange.finding
              where run_id = :run and severity = 'REFUSED'
              group by row_number) f on f.row_number = r.row_number
 where r.run_id = :run
 order by r.row_number
