-- What was imported, by whom, with what outcome; and the rows that were refused or accepted with a warning.
create schema exchange;

create table exchange.run (
  id           uuid        not null constraint run_pk primary key,
  target       text        not null,
  format       text        not null,
  mode         text        not null constraint run_mode_ck check (mode in ('dry-run', 'apply')),
  file_name    text        not null,
  spec         jsonb       not null,
  caller       text        not null,
  organisation text        constraint run_organisation_fk references organisation.organisation,
  started_at   timestamptz not null,
  ended_at     timestamptz not null,
  read         bigint      not null,
  accepted     bigint      not null,
  refused      bigint      not null,
  warnings     bigint      not null,
  created      bigint      not null,
  updated      bigint      not null,
  unchanged    bigint      not null,
  notes        jsonb       not null,
  constraint run_read_ck check (read = accepted + refused),
  constraint run_accepted_ck check (accepted = created + updated + unchanged)
);
create index run_started_at_ix on exchange.run (started_at);

-- REFUSED: the row is not in the registry. WARNING: it is, but somebody should look at it.
create table exchange.finding (
  run_id     uuid   not null constraint finding_run_fk references exchange.run,
  ordinal    bigint not null,
  row_number bigint not null,
  field      text,
  value      text,
  rule       text   not null,
  hint       text   not null,
  severity   text   not null constraint finding_severity_ck check (severity in ('REFUSED', 'WARNING')),
  constraint finding_run_ordinal_pk primary key (run_id, ordinal)
);
