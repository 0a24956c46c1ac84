-- Who is told what, in the page and by mail. A notice names a thing and what became of it; what the thing is called is read where it stands, each time,
-- as its reader may see it.
create schema notice;

create table notice.mail_setting (
  username    text        not null constraint mail_setting_pk primary key,
  address     text        constraint mail_setting_address_ck check (address ~ '^[^[:space:]@]+@[^[:space:]@]+$' and length(address) <= 254),
  mode        text        not null constraint mail_setting_mode_ck check (mode in ('EACH', 'DAILY', 'NONE')),
  language    text        not null constraint mail_setting_language_ck check (language in ('VI', 'EN')),
  version     integer     not null default 1,
  recorded_at timestamptz not null default now(),
  constraint mail_setting_mode_address_ck check (mode = 'NONE' or address is not null)
);
comment on table notice.mail_setting is 'Where and how often somebody wants notices by mail; who has no row wants none';

create table notice.mail (
  id         uuid        not null default gen_random_uuid() constraint mail_pk primary key,
  reader     text        not null,
  scope      text,
  mode       text        not null constraint mail_mode_ck check (mode in ('EACH', 'DAILY')),
  state      text        not null default 'WAITING'
    constraint mail_state_ck check (state in ('WAITING', 'SENDING', 'SENT', 'EMPTY', 'REFUSED', 'UNCERTAIN')),
  due_at     timestamptz not null,
  attempts   integer     not null default 0,
  taken_at   timestamptz,
  ended_at   timestamptz,
  failure    text,
  created_at timestamptz not null default now(),
  constraint mail_sending_ck check (state <> 'SENDING' or taken_at is not null)
);
comment on table notice.mail is 'What is to be sent, written with what it tells of and sent after that. A mail is taken before it is sent, and what became of it is written afterwards';
comment on column notice.mail.scope is 'As whom its reader is told: the code of an organisation; null = of the authority';
comment on column notice.mail.state is 'EMPTY: there was nothing to tell any more. REFUSED: the server took it for no address, or failed too often. UNCERTAIN: whether the server has taken it nobody knows; it is not sent again';
comment on column notice.mail.due_at is 'Not before; later after each failure';
-- what is told by the day goes into one mail until that is taken; one that waits to be tried again is beside the next one
create unique index mail_daily_uk on notice.mail (reader, scope) nulls not distinct where mode = 'DAILY' and state = 'WAITING' and attempts = 0;
create index mail_due_ix on notice.mail (due_at) where state in ('WAITING', 'SENDING');

create table notice.notice (
  id              uuid        not null default gen_random_uuid() constraint notice_pk primary key,
  reader          text        not null,
  scope           text,
  kind            text        not null,
  subject_id      uuid        not null,
  by_organisation text,
  at              timestamptz not null default now(),
  times           integer     not null default 1,
  read_at         timestamptz,
  mail_id         uuid        constraint notice_mail_fk references notice.mail
);
comment on column notice.notice.scope is 'As whom its reader is told: the code of an organisation; null = of the authority. Who acts as somebody else is not told';
comment on column notice.notice.by_organisation is 'Whose people did it; null = the authority''s';
comment on column notice.notice.times is 'How often it happened since the reader last looked';
-- what happens again before its reader has looked is told once
create unique index notice_unread_uk on notice.notice (reader, scope, kind, subject_id) nulls not distinct where read_at is null;
create index notice_reader_ix on notice.notice (reader, at);
create index notice_mail_ix on notice.notice (mail_id);
