-- A run is known from its first moment: RUNNING, then DONE in the transaction of its rows, FAILED with the problem that ended it, or INTERRUPTED
-- when the server went away in the middle. Only a run that is DONE has changed anything.
alter table exchange.run
  alter column ended_at drop not null,
  add column state   text  not null default 'DONE' constraint run_state_ck check (state in ('RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
  add column problem jsonb,
  add constraint run_ended_at_ck check ((state = 'RUNNING') = (ended_at is null));
create index run_running_ix on exchange.run (started_at) where state = 'RUNNING';
