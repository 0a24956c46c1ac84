-- Where refused rows are copied to: under row-level security PostgreSQL copies into no table that has policies.
drop table if exists refused_sent;
create temp table refused_sent (run_id uuid, row_number bigint, cells jsonb, shape bytea) on commit drop
