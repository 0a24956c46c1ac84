-- The rows of a run that wait, on their way; COPY goes into no table that has policies.
drop table if exists proposed_sent;
create temp table proposed_sent (run_id uuid, row_number bigint, change text, cells jsonb) on commit drop
