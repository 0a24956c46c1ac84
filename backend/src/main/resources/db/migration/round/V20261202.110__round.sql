-- Reporting rounds: the authority asks organisations for their figures at a date; each says whether the registry is right about it.
create schema round;

create table round.round (
  id            uuid        not null default gen_random_uuid() constraint round_pk primary key,
  kind          text        not null constraint round_kind_ck check (kind in ('YEARLY', 'SIX_MONTHLY', 'AD_HOC')),
  title         text        not null constraint round_title_ck check (btrim(title) <> '' and length(title) <= 200),
  area          text,
  figures_at    date        not null,
  due_on        date        not null,
  estimate_for  date,
  indicators    text[]      not null constraint round_indicators_ck check (cardinality(indicators) > 0),
  instructions  text        constraint round_instructions_ck check (length(instructions) <= 4000),
  state         text        not null default 'OPEN' constraint round_state_ck check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
  opened_at     timestamptz not null default now(),
  ended_at      timestamptz,
  reason        text,
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  constraint round_due_ck check (due_on >= figures_at),
  constraint round_estimate_ck check (estimate_for > figures_at),
  constraint round_ended_ck check ((state = 'OPEN') = (ended_at is null)),
  constraint round_cancelled_ck check (state <> 'CANCELLED' or btrim(reason) <> '')
);
comment on column round.round.area is 'Code of the area in its boundaries of figures_at; null = the whole registry';
comment on column round.round.figures_at is 'The day of which the figures are';
comment on column round.round.due_on is 'The last day on which a submission is not late';
comment on column round.round.estimate_for is 'A later day for which each estimates its figures; null = none is asked for';
comment on column round.round.reason is 'Why it was changed or ended the last time';
create index round_opened_ix on round.round (opened_at);
call platform.keep_history_of('round', 'round', 'id');

create table round.submission (
  round_id      uuid        not null constraint submission_round_fk references round.round,
  organisation  text        not null constraint submission_organisation_fk references organisation.organisation,
  state         text        not null default 'WAITING' constraint submission_state_ck check (state in ('WAITING', 'SUBMITTED', 'RETURNED')),
  letter_number text,
  letter_date   date,
  note          text        constraint submission_note_ck check (length(note) <= 4000),
  saved_at      timestamptz,
  submitted_at  timestamptz,
  reason        text,
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  constraint submission_pk primary key (round_id, organisation),
  constraint submission_letter_ck check (state <> 'SUBMITTED' or btrim(letter_number) <> '' and letter_date is not null and submitted_at is not null),
  constraint submission_returned_ck check (state <> 'RETURNED' or btrim(reason) <> '')
);
comment on table round.submission is 'What one organisation hands in; there from the day on which it was asked';
comment on column round.submission.saved_at is 'When what it says was changed the last time';
comment on column round.submission.submitted_at is 'The last time; what the registry said then is what was known before this instant';
comment on column round.submission.reason is 'Why it was returned';
create index submission_organisation_ix on round.submission (organisation);
call platform.keep_history_of('round', 'submission', 'round_id, organisation');

create table round.answer (
  round_id             uuid        not null,
  organisation         text        not null,
  indicator            text        not null,
  verdict              text        not null constraint answer_verdict_ck check (verdict in ('CONFIRMED', 'DIFFERS')),
  numerator            double precision,
  denominator          double precision,
  note                 text        constraint answer_note_ck check (length(note) <= 2000),
  estimate_numerator   double precision,
  estimate_denominator double precision,
  registry_numerator   double precision,
  registry_denominator double precision,
  definition           int,
  version              int         not null default 0,
  recorded_from        timestamptz not null default now(),
  recorded_to          timestamptz not null default 'infinity',
  recorded_by          text        not null default platform.caller(),
  request_id           text        default platform.request_id(),
  constraint answer_pk primary key (round_id, organisation, indicator),
  constraint answer_submission_fk foreign key (round_id, organisation) references round.submission,
  constraint answer_reported_ck check (verdict = 'CONFIRMED' or numerator is not null and denominator is not null),
  constraint answer_numbers_ck check (numerator between 0 and denominator and estimate_numerator between 0 and estimate_denominator)
);
comment on table round.answer is 'What an organisation says of one indicator, and what the registry said when it did';
comment on column round.answer.numerator is 'Shared (or covered) units as reported by the organisation; of a figure that it confirms those of the registry at the submission';
comment on column round.answer.registry_numerator is 'As the registry computed it at the submission; null before';
comment on column round.answer.definition is 'By which version of the definition it did';
call platform.keep_history_of('round', 'answer', 'round_id, organisation, indicator');

create table round.correction (
  round_id      uuid        not null,
  organisation  text        not null,
  change_set_id uuid        not null constraint correction_change_set_fk references changeset.change_set,
  begun_at      timestamptz not null default now(),
  constraint correction_pk primary key (round_id, organisation, change_set_id),
  constraint correction_submission_fk foreign key (round_id, organisation) references round.submission
);
comment on table round.correction is 'Drafts that were begun out of a round, to correct what the registry says';

create table round.contested (
  round_id     uuid not null,
  organisation text not null,
  contest_id   uuid not null constraint contested_contest_fk references contest.contest,
  constraint contested_pk primary key (round_id, organisation, contest_id),
  constraint contested_submission_fk foreign key (round_id, organisation) references round.submission
);
comment on table round.contested is 'Contests that were raised out of a round';

-- Published: what rounds a reader may know of: an organisation those in which it is asked, the authority all.
create function round.v_seen(scope text) returns table (id uuid, title text) language sql stable parallel safe
begin atomic
  select r.id, r.title
    from round.round r
   where v_seen.scope is null or exists (select from round.submission s where s.round_id = r.id and s.organisation = v_seen.scope);
end;

-- Whoever acts within an area opens, changes and returns nothing of a round that reaches farther.
create function round.keep_within() returns trigger language plpgsql as $$
declare
  asked record;
begin
  select r.area, r.figures_at into asked from round.round r where r.id = new.round_id;
  if not exists (select from territory.v_code_within(platform.area(), asked.figures_at, 'infinity') w where w.code = asked.area) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger submission_within_tg before insert or update on round.submission
  for each row when (platform.area() is not null)
  execute function round.keep_within();

create function round.keep_round_within() returns trigger language plpgsql as $$
begin
  if not exists (select from territory.v_code_within(platform.area(), new.figures_at, 'infinity') w where w.code = new.area) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger round_within_tg before insert or update on round.round
  for each row when (platform.area() is not null)
  execute function round.keep_round_within();

call platform.grant_use_of('round');
call platform.fence('round.submission', $$organisation = (select platform.scope())$$);
call platform.fence('round.submission_history', $$organisation = (select platform.scope())$$);
call platform.fence('round.answer', $$organisation = (select platform.scope())$$);
call platform.fence('round.answer_history', $$organisation = (select platform.scope())$$);
call platform.fence('round.correction', $$organisation = (select platform.scope())$$);
call platform.fence('round.contested', $$organisation = (select platform.scope())$$);
call platform.fence('round.round', $$exists (select from round.submission s where s.round_id = id and s.organisation = (select platform.scope()))$$);
call platform.fence('round.round_history', $$exists (select from round.submission s where s.round_id = id and s.organisation = (select platform.scope()))$$);
revoke insert, update on round.round from dungchung_organisation;
revoke insert on round.submission from dungchung_organisation;
