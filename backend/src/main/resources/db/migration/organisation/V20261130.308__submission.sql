-- When an organisation's data came in: a file of its own that was loaded, or a change-set of its people that was published. Only ever added to. Beside each
-- figure stands how old what it is made of may be.
create table organisation.submission (
  id           bigint      generated always as identity constraint submission_pk primary key,
  organisation text        not null constraint submission_organisation_fk references organisation.organisation,
  kind         text        not null,
  at           timestamptz not null default now(),
  source_id    uuid        not null
);
comment on column organisation.submission.kind is 'Of what: a kind of asset, else STATION, TENANCY and the like';
comment on column organisation.submission.source_id is 'The import run or the change-set by which it came';
create index submission_organisation_ix on organisation.submission (organisation, kind, at);
call platform.grant_use_of('organisation');
call platform.fence('organisation.submission', $$organisation = (select platform.scope())$$);

create view organisation.v_submission with (security_invoker = true) as
  select organisation, kind, at, source_id from organisation.submission;
