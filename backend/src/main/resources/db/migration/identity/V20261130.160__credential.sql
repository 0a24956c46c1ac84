-- What a sign-in is checked against lies apart from who the account is: the history of an account never holds the hash of a password.
create table identity.credential (
  username      text not null constraint credential_pk primary key
                constraint credential_account_fk references identity.account,
  password_hash text,
  era           int  not null default 0,
  set_at        timestamptz
);
comment on column identity.credential.password_hash is 'argon2id; null = nobody can sign in with a password yet';
comment on column identity.credential.era is 'Grows when all sign-ins of the account end: a sign-in holds in the era in which it began';
comment on column identity.credential.set_at is 'When the password was set; null = never, or before that was recorded';

insert into identity.credential (username, password_hash) select username, password_hash from identity.account;
alter table identity.account drop column password_hash;
