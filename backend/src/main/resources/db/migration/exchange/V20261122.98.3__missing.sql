-- A file is a delta, or the full list of what its owners have. Of a full list a run keeps what the registry has and the file does not:
-- nothing of it is retired by the run itself.
-- missing: how many; null unless the list was full.
alter table exchange.run
  add column extent  text not null default 'DELTA' constraint run_extent_ck check (extent in ('FULL', 'DELTA')),
  add column missing bigint;

create table exchange.missing (
  run_id   uuid not null constraint missing_run_fk references exchange.run,
  asset_id uuid not null,
  constraint missing_run_asset_pk primary key (run_id, asset_id)
);
