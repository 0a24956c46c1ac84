-- Who may sign in, in which role, for which organisation.
create schema identity;

create table identity.account (
  username      text not null constraint account_username_pk primary key
                constraint account_username_ck check (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  display_name  text not null,
  password_hash text not null,
  role          text not null constraint account_role_ck check (role in ('ADMINISTRATOR', 'PLANNER', 'INSPECTOR', 'OPERATOR')),
  organisation  text constraint account_organisation_fk references organisation.organisation,
  enabled       boolean not null default true,
  constraint account_operator_ck check ((role = 'OPERATOR') = (organisation is not null))
);
