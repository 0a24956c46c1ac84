-- Refuses a row of a run that waits, or takes the refusal back where no reason is given.
update exchange.proposed_row
   set reason = cast(:reason as text), refused_by = case when cast(:reason as text) is not null then platform.caller() end
 where run_id = :run and row_number = :row
