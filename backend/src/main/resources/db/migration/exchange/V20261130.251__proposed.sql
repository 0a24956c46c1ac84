-- Files of which the rows wait for review: the file as it came, what each of its rows would change, and which rows were refused by a person.
alter table exchange.run
  drop constraint run_mode_ck,
  add constraint run_mode_ck check (mode in ('dry-run', 'apply', 'propose')),
  add column change_set_id  uuid constraint run_change_set_fk references changeset.change_set,
  add column proposed_heads text[];
comment on column exchange.run.change_set_id is 'In which its rows wait, or waited; null = they wait for nobody';
comment on column exchange.run.proposed_heads is 'Titles of the columns of proposed_row.cells';

create table exchange.proposed_file (
  run_id uuid    not null constraint proposed_file_run_fk references exchange.run,
  part   integer not null,
  bytes  bytea   not null,
  constraint proposed_file_pk primary key (run_id, part)
);

create table exchange.proposed_row (
  run_id     uuid   not null constraint proposed_row_run_fk references exchange.run,
  row_number bigint not null,
  change     text   not null constraint proposed_row_change_ck check (change in ('CREATED', 'UPDATED')),
  cells      jsonb  not null,
  reason     text   constraint proposed_row_reason_ck check (btrim(reason) <> ''),
  refused_by text,
  constraint proposed_row_pk primary key (run_id, row_number)
);
comment on column exchange.proposed_row.reason is 'Why a person has refused it; null = nobody has';
