-- What programs of a user send in place of a password.
create table identity.token (
  id           uuid        not null default gen_random_uuid() constraint token_pk primary key,
  username     text        not null constraint token_account_fk references identity.account,
  name         text        not null constraint token_name_ck check (btrim(name) <> ''),
  scope        text        not null constraint token_scope_ck check (scope in ('READ', 'READ_WRITE')),
  secret_hash  bytea       not null,
  expires_on   date        not null,
  created_at   timestamptz not null default now(),
  last_used_on date,
  ended_at     timestamptz
);
comment on column identity.token.secret_hash is 'SHA-256 of the token, which only its user has';
comment on column identity.token.expires_on is 'The last day on which it holds';
comment on column identity.token.ended_at is 'When its user ended it; null = it holds until its last day is over';
create unique index token_secret_hash_uk on identity.token (secret_hash);
create index token_username_ix on identity.token (username);
