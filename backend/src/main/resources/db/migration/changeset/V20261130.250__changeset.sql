-- Which changes wait for review, who proposed them, what was decided on each and why.
create schema changeset;

create table changeset.change_set (
  id            uuid        not null default gen_random_uuid() constraint change_set_pk primary key,
  author        text        not null,
  author_role   text        not null,
  author_area   text,
  organisation  text        constraint change_set_organisation_fk references organisation.organisation,
  title         text        not null constraint change_set_title_ck check (btrim(title) <> ''),
  letter_number text,
  letter_date   date,
  state         text        not null default 'DRAFT'
    constraint change_set_state_ck check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
  version       integer     not null default 0,
  created_at    timestamptz not null default now(),
  submitted_at  timestamptz,
  decided_at    timestamptz,
  decided_by    text,
  constraint change_set_submitted_ck check (state = 'DRAFT' or state = 'WITHDRAWN' or submitted_at is not null),
  constraint change_set_published_ck check (state <> 'PUBLISHED' or decided_at is not null and decided_by is not null)
);
comment on column changeset.change_set.author_role is 'In which its author acted; its changes are published with the same rights';
comment on column changeset.change_set.author_area is 'Outside of which its author changes nothing; null = everywhere';
comment on column changeset.change_set.organisation is 'For which its author acted; null = for the authority';
comment on column changeset.change_set.letter_number is 'Of the letter with which it came';
comment on column changeset.change_set.submitted_at is 'The last time';
create index change_set_state_ix on changeset.change_set (state, submitted_at);
create index change_set_author_ix on changeset.change_set (author, created_at);

create table changeset.item (
  id            uuid        not null default gen_random_uuid() constraint item_pk primary key,
  change_set_id uuid        not null constraint item_change_set_fk references changeset.change_set,
  ordinal       integer     not null,
  act           text        not null,
  subject       text        not null,
  subject_id    uuid,
  creates       boolean     not null,
  base_version  integer,
  arguments     jsonb       not null,
  before        jsonb,
  after         jsonb       not null,
  state         text        not null default 'PROPOSED'
    constraint item_state_ck check (state in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'PUBLISHED')),
  reason        text,
  decided_by    text,
  decided_at    timestamptz,
  made_id       uuid,
  proposed_at   timestamptz not null default now(),
  constraint item_ordinal_uk unique (change_set_id, ordinal),
  constraint item_refused_ck check (state <> 'REFUSED' or btrim(reason) <> '')
);
comment on column changeset.item.act is 'Which change it is, a name that the code gives it';
comment on column changeset.item.subject_id is 'What it changes; where it creates, that to which the new thing belongs';
comment on column changeset.item.base_version is 'The version of the thing that its author saw';
comment on column changeset.item.arguments is 'With what the change is run again';
comment on column changeset.item.before is 'How the thing stood for its author; null of a new one';
comment on column changeset.item.after is 'How it would stand';
comment on column changeset.item.made_id is 'The thing, once it is published';
-- a second change of one thing in one draft takes the place of the first
create unique index item_subject_uk on changeset.item (change_set_id, act, subject_id) where not creates;
create index item_subject_ix on changeset.item (subject_id);

create table changeset.comment (
  id            uuid        not null default gen_random_uuid() constraint comment_pk primary key,
  change_set_id uuid        not null constraint comment_change_set_fk references changeset.change_set,
  author        text        not null,
  said          text        not null constraint comment_said_ck check (btrim(said) <> ''),
  said_at       timestamptz not null default now()
);
create index comment_change_set_ix on changeset.comment (change_set_id, said_at);

create table changeset.policy (
  organisation  text        constraint policy_organisation_fk references organisation.organisation,
  waits         boolean     not null,
  version       integer     not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_by   text        not null default platform.caller(),
  constraint policy_organisation_uk unique nulls not distinct (organisation)
);
comment on table changeset.policy is 'Whose changes wait for review; the row without an organisation is for all that have none of their own. The authority''s never wait';
insert into changeset.policy (organisation, waits) values (null, true);
