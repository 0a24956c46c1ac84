-- Accounts are kept with their history; people come in by a link that holds once.
alter table identity.account
  add column version       int         not null default 0,
  add column recorded_from timestamptz not null default now(),
  add column recorded_to   timestamptz not null default 'infinity',
  add column recorded_by   text        not null default platform.caller(),
  add column request_id    text        default platform.request_id(),
  add column reason        text;
call platform.keep_history_of('identity', 'account', 'username');

create table identity.invitation (
  id          uuid        not null default gen_random_uuid() constraint invitation_pk primary key,
  username    text        not null constraint invitation_account_fk references identity.account,
  secret_hash bytea       not null,
  valid_until timestamptz not null,
  created_at  timestamptz not null default now(),
  created_by  text        not null default platform.caller(),
  ended_at    timestamptz,
  used        boolean     not null default false,
  constraint invitation_used_ck check (not used or ended_at is not null)
);
comment on table identity.invitation is 'A link by which somebody sets the password of an account, once';
comment on column identity.invitation.secret_hash is 'SHA-256 of what the link ends with, which nobody else knows';
comment on column identity.invitation.ended_at is 'When it was used, or another one took its place';
create unique index invitation_secret_hash_uk on identity.invitation (secret_hash);
create unique index invitation_open_uk on identity.invitation (username) where ended_at is null;
