-- The refused rows of a run as they came, so that they can go back as a file of their own format.
-- heads: titles of the columns of the file; crs: the system of its coordinates; part: the sheet or layer that was read; return_format and
-- return_shape: the format in which its refused rows go back, and what their geometries are. All null when none was refused.
alter table exchange.run
  add column heads         text[],
  add column crs           text,
  add column part          text,
  add column return_format text,
  add column return_shape  text;

-- cells: an array of texts in the order of the heads, null where the row has none; shape: its geometry in the system of the file, as well-known binary.
create table exchange.refused_row (
  run_id     uuid   not null constraint refused_row_run_fk references exchange.run,
  row_number bigint not null,
  cells      jsonb  not null,
  shape      bytea,
  constraint refused_row_run_row_pk primary key (run_id, row_number)
);
