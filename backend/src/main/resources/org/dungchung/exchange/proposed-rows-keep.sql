-- The rows of a run that wait, as they stand in its file.
insert into exchange.proposed_row (run_id, row_number, change, cells)
select run_id, row_number, change, cells from proposed_sent
