-- Who came in, how, from where, and who was turned away. It is kept beside the accounts and only ever grows.
create table identity.sign_in (
  id         bigint generated always as identity constraint sign_in_pk primary key,
  at         timestamptz not null default now(),
  username   text,
  means      text        not null constraint sign_in_means_ck check (means in ('FORM', 'BASIC', 'TOKEN', 'OIDC')),
  outcome    text        not null constraint sign_in_outcome_ck
                                  check (outcome in ('OK', 'WRONG_PASSWORD', 'UNKNOWN', 'DISABLED', 'TOO_MANY', 'BAD_TOKEN', 'NO_ACCOUNT')),
  address    text        not null,
  user_agent text        constraint sign_in_user_agent_ck check (length(user_agent) <= 200)
);
comment on column identity.sign_in.username is 'Of an account that there is; null where none was named: what else was typed may have been a password';
comment on column identity.sign_in.means is 'By the form of the page, with name and password or a token in the header, or by another provider';
create index sign_in_username_ix on identity.sign_in (username, id);

create function identity.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'nothing that was logged is changed' using errcode = 'restrict_violation';
end $$;
create trigger sign_in_change_tg before update or delete or truncate on identity.sign_in
  for each statement execute function identity.refuse_change();

-- Read by the authority alone, and written as whoever came, who may be nobody yet.
call platform.fence('identity.sign_in', null);
create policy noted on identity.sign_in for insert to dungchung_app, dungchung_organisation with check (true);

alter table identity.token add column ended_by text;
comment on column identity.token.ended_by is 'Who ended it; null where it ended with something else';
alter table identity.invitation add column ended_by text;
comment on column identity.invitation.ended_by is 'Who used it, made another one or ended it; null where nobody was signed in';
