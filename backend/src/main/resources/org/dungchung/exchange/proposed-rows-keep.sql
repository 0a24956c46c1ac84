-- The rows of a run that wait, as they stand in its file and as they were understood.
insert into exchange.proposed_row (run_id, row_number, change, cells, typed)
select p.run_id, p.row_number, p.change, p.cells, jsonb_strip_nulls(to_jsonb(s) - 'row_number') #- '{geometry,crs}'
  from proposed_sent p
  left join staged s on s.row_number = p.row_number
