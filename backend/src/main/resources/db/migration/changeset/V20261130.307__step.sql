-- Each step of a change-set with its instant: how long the authority took is read from these. Only ever added to.
create table changeset.step (
  id            bigint      generated always as identity constraint step_pk primary key,
  change_set_id uuid        not null constraint step_change_set_fk references changeset.change_set,
  state         text        not null,
  at            timestamptz not null default now(),
  by            text        not null default platform.caller()
);
comment on column changeset.step.state is 'What the change-set became';
create index step_change_set_ix on changeset.step (change_set_id, id);
create index step_submitted_ix on changeset.step (at) where state = 'SUBMITTED';
call platform.grant_use_of('changeset');
call platform.fence('changeset.step', $$exists (select from changeset.change_set c where c.id = change_set_id)$$);

create function changeset.keep_step() returns trigger language plpgsql as $$
begin
  insert into changeset.step (change_set_id, state) values (new.id, new.state);
  return null;
end $$;
create trigger keep_begun after insert on changeset.change_set for each row execute function changeset.keep_step();
create trigger keep_step after update on changeset.change_set for each row when (old.state <> new.state) execute function changeset.keep_step();

-- Of what was before, what is known.
insert into changeset.step (change_set_id, state, at, by)
select id, state, at, by
  from (select id, 'SUBMITTED' as state, submitted_at as at, author as by from changeset.change_set where state in ('SUBMITTED', 'PUBLISHED')
         union all
        select id, 'PUBLISHED', decided_at, decided_by from changeset.change_set where state = 'PUBLISHED') s
 order by at;
