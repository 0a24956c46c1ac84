-- Which indicators there are, how each is defined (as data, in versions, with its variants), and the targets of the plans.
-- The numbers themselves are computed, never stored.
create schema indicator;

create table indicator.indicator (
  code    text not null constraint indicator_code_pk primary key,
  unit    text not null constraint indicator_unit_ck check (unit in ('SITE', 'MAST', 'CABLE_POLE', 'DUCT_KM', 'HAMLET')),
  kinds   text[] not null,
  ordinal int  not null
);

-- One row: one way of counting. The variant 'headline' is the definition itself; the others stand beside it, always.
--   users       whose number decides: corporate groups, or single companies by name
--   owner_rule  the owner counts: only with its own use / also as the other sector on a pole (power, lighting) / always
--   basis       a user is: in use that day / in use under a contract in force / signed or in use / in use or let
--   support     a site's users: over all its masts / on one of its masts
--   population  units: in use that day / built by that day
create table indicator.definition (
  indicator  text not null constraint definition_indicator_fk references indicator.indicator,
  version    int  not null constraint definition_version_ck check (version >= 1),
  variant    text not null,
  ordinal    int  not null default 0,
  users      text not null default 'GROUPS'  constraint definition_users_ck check (users in ('GROUPS', 'NAMES')),
  owner_rule text not null default 'OWN_USE' constraint definition_owner_rule_ck check (owner_rule in ('OWN_USE', 'SECTOR', 'ALWAYS')),
  basis      text not null default 'USED'    constraint definition_basis_ck check (basis in ('USED', 'IN_FORCE', 'SIGNED', 'LET')),
  support    text not null default 'ALL'     constraint definition_support_ck check (support in ('ALL', 'ONE')),
  population text not null default 'IN_USE'  constraint definition_population_ck check (population in ('IN_USE', 'BUILT')),
  min_users  int  not null default 2         constraint definition_min_users_ck check (min_users >= 2),
  valid_from date not null,
  constraint definition_pk primary key (indicator, version, variant),
  constraint definition_names_ck check (users = 'GROUPS' or basis = 'USED'),
  constraint definition_support_basis_ck check (support = 'ALL' or (basis = 'USED' and users = 'GROUPS' and owner_rule = 'OWN_USE'))
);

insert into indicator.indicator (code, unit, kinds, ordinal) values
  ('site-sharing', 'SITE', '{SITE}', 1),
  ('mast-sharing', 'MAST', '{MAST}', 2),
  ('pole-sharing', 'CABLE_POLE', '{POLE,POLE_LINE}', 3),
  ('duct-sharing', 'DUCT_KM', '{DUCT_SECTION}', 4),
  ('hamlet-mobile-coverage', 'HAMLET', '{}', 5);

insert into indicator.definition (indicator, version, variant, ordinal, users, owner_rule, basis, support, population, valid_from) values
  ('site-sharing', 1, 'headline',            0, 'GROUPS', 'OWN_USE', 'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('site-sharing', 1, 'contract-in-force',   1, 'GROUPS', 'OWN_USE', 'IN_FORCE', 'ALL', 'IN_USE', '2020-01-01'),
  ('site-sharing', 1, 'one-mast',            2, 'GROUPS', 'OWN_USE', 'USED',     'ONE', 'IN_USE', '2020-01-01'),
  ('site-sharing', 1, 'owner-always',        3, 'GROUPS', 'ALWAYS',  'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('site-sharing', 1, 'owner-always-names',  4, 'NAMES',  'ALWAYS',  'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('site-sharing', 1, 'names',               5, 'NAMES',  'OWN_USE', 'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('site-sharing', 1, 'built-and-signed',    6, 'GROUPS', 'OWN_USE', 'SIGNED',   'ALL', 'BUILT',  '2020-01-01'),
  ('mast-sharing', 1, 'headline',            0, 'GROUPS', 'OWN_USE', 'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('mast-sharing', 1, 'contract-in-force',   1, 'GROUPS', 'OWN_USE', 'IN_FORCE', 'ALL', 'IN_USE', '2020-01-01'),
  ('mast-sharing', 1, 'owner-always',        2, 'GROUPS', 'ALWAYS',  'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('mast-sharing', 1, 'owner-always-names',  3, 'NAMES',  'ALWAYS',  'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('mast-sharing', 1, 'names',               4, 'NAMES',  'OWN_USE', 'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('mast-sharing', 1, 'built-and-signed',    5, 'GROUPS', 'OWN_USE', 'SIGNED',   'ALL', 'BUILT',  '2020-01-01'),
  ('pole-sharing', 1, 'headline',            0, 'GROUPS', 'SECTOR',  'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('pole-sharing', 1, 'telecom-groups-only', 1, 'GROUPS', 'OWN_USE', 'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('pole-sharing', 1, 'contract-in-force',   2, 'GROUPS', 'SECTOR',  'IN_FORCE', 'ALL', 'IN_USE', '2020-01-01'),
  ('pole-sharing', 1, 'names',               3, 'NAMES',  'SECTOR',  'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('duct-sharing', 1, 'headline',            0, 'GROUPS', 'OWN_USE', 'USED',     'ALL', 'IN_USE', '2020-01-01'),
  ('duct-sharing', 1, 'by-contract',         1, 'GROUPS', 'OWN_USE', 'LET',      'ALL', 'IN_USE', '2020-01-01'),
  ('duct-sharing', 1, 'contract-in-force',   2, 'GROUPS', 'OWN_USE', 'IN_FORCE', 'ALL', 'IN_USE', '2020-01-01'),
  ('duct-sharing', 1, 'names',               3, 'NAMES',  'OWN_USE', 'USED',     'ALL', 'IN_USE', '2020-01-01');

create table indicator.plan (
  code       text not null constraint plan_code_pk primary key,
  document   text not null,
  signed_on  date,
  area_code  text,
  boundaries date,
  area_to    date,
  source     text not null
);

-- What a plan promises or reports: a number with its comparator and day, or a text (có, chưa).
create table indicator.target (
  plan       text not null constraint target_plan_fk references indicator.plan,
  indicator  text not null,
  kind       text not null constraint target_kind_ck check (kind in ('TARGET', 'MEASURED', 'TEXT')),
  target_on  date not null,
  value      double precision,
  comparator text constraint target_comparator_ck check (comparator in ('AT_LEAST', 'MORE_THAN')),
  population text,
  unit       text not null default 'RATIO',
  wording    text not null,
  source     text not null,
  constraint target_pk primary key (plan, indicator, kind, target_on),
  constraint target_value_ck check ((kind = 'TEXT') = (value is null)),
  constraint target_comparator_kind_ck check ((kind = 'TARGET') = (comparator is not null))
);
