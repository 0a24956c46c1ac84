-- Legal entities, the names they go by, and the groups they belong to over time.
create schema organisation;

create table organisation.corporate_group (
  code text not null constraint corporate_group_pk primary key
            constraint corporate_group_code_ck check (code ~ '^[A-Z0-9][A-Z0-9._-]{0,31}$'),
  name text not null constraint corporate_group_name_ck check (btrim(name) <> '')
);

create table organisation.organisation (
  code          text        not null constraint organisation_code_pk primary key
                            constraint organisation_code_ck check (code ~ '^[A-Z0-9][A-Z0-9._-]{0,31}$'),
  name          text        not null constraint organisation_name_ck check (btrim(name) <> ''),
  kind          text        not null constraint organisation_kind_ck check (kind in
                            ('NETWORK_OPERATOR', 'TOWER_COMPANY', 'POWER_COMPANY', 'BROADCASTER', 'PUBLIC_BODY', 'OTHER')),
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text
);
call platform.keep_history_of('organisation', 'organisation', 'code');

-- Every name under which files and people know an organisation; compared without case and outer blanks.
create table organisation.alias (
  organisation text not null constraint alias_organisation_fk references organisation.organisation,
  name         text not null constraint alias_name_ck check (btrim(name) <> ''),
  constraint alias_pk primary key (organisation, name)
);
create unique index alias_name_uk on organisation.alias (lower(btrim(name)));

create table organisation.membership (
  id            uuid        not null default gen_random_uuid() constraint membership_pk primary key,
  organisation  text        not null constraint membership_organisation_fk references organisation.organisation,
  group_code    text        not null constraint membership_group_fk references organisation.corporate_group,
  valid_from    date,
  valid_to      date,
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text,
  constraint membership_validity_ck check (valid_from <= valid_to),
  constraint membership_organisation_validity_ex exclude using gist
    (organisation with =, daterange(valid_from, valid_to, '[]') with &&)
);
call platform.keep_history_of('organisation', 'membership', 'organisation');

-- The organisations as they are now.
create view organisation.v_organisation as
  select code, name, kind from organisation.organisation;

-- Every name by which an organisation is found: its code, its name, its aliases.
create view organisation.v_known_name as
  select code as organisation, lower(code) as name from organisation.organisation
   union
  select code, lower(btrim(name)) from organisation.organisation
   union
  select organisation, lower(btrim(name)) from organisation.alias;

-- Each organisation's group on a day, as known at an instant; without a membership it is a group of its own.
-- Sector: whether it is of the telecom sector, which decides what a cable pole is and who its users are.
create function organisation.v_group_at(day date, known_at timestamptz)
returns table (organisation text, group_code text, kind text, telecom boolean)
language sql stable as $$
  select o.code,
         coalesce(m.group_code, o.code),
         o.kind,
         o.kind in ('NETWORK_OPERATOR', 'TOWER_COMPANY', 'BROADCASTER')
    from (select * from organisation.organisation
           union all
          select * from organisation.organisation_history) o
    left join (select * from organisation.membership
                union all
               select * from organisation.membership_history) m
      on m.organisation = o.code
     and platform.holds(m.valid_from, m.valid_to, day)
     and platform.known(m.recorded_from, m.recorded_to, known_at)
   where platform.known(o.recorded_from, o.recorded_to, known_at)
$$;
