-- The refused rows of a run, as they were sent.
insert into exchange.refused_row (run_id, row_number, cells, shape)
select run_id, row_number, cells, shape from refused_sent
