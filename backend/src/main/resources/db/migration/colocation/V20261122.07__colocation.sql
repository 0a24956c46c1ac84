-- Requests to share an asset, on a clock of working days that a province sets by its rules.
create schema colocation;

-- Days on which offices rest, besides Saturdays and Sundays.
create table colocation.holiday (
  day    date not null constraint holiday_day_pk primary key,
  name   text not null,
  source text not null
);

-- What a province's regulation says in numbers; province null = where the province says nothing.
create table colocation.rule (
  province text,
  rule     text not null,
  value    double precision not null,
  unit     text not null,
  zone     text constraint rule_zone_ck check (zone in ('URBAN', 'RURAL')),
  network  text constraint rule_network_ck check (network in ('SAME', 'OTHER', 'ANY')),
  category text,
  source   text not null,
  constraint rule_answer_ck check (rule <> 'answer' or unit <> 'WORKING_DAYS' or value >= 1 and value = floor(value))
);
create unique index rule_uk on colocation.rule
  ((coalesce(province, '')), rule, (coalesce(zone, '')), (coalesce(network, '')), (coalesce(category, '')), source);
create unique index rule_answer_uk on colocation.rule ((coalesce(province, ''))) where rule = 'answer' and unit = 'WORKING_DAYS';

insert into colocation.rule (rule, value, unit, source)
values ('answer', 7, 'WORKING_DAYS', 'default of the registry, after Decision 72/2025/QĐ-UBND of Bắc Ninh, Article 7(4)');

-- The last number given to a request of each year.
create table colocation.register (
  year int not null constraint register_year_pk primary key,
  last int not null
);

create table colocation.request (
  id                 uuid        not null constraint request_pk primary key,
  number             text        not null constraint request_number_uk unique,
  asset_id           uuid        not null constraint request_asset_fk references asset.asset,
  owner              text        not null constraint request_owner_fk references organisation.organisation,
  requester          text        not null constraint request_requester_fk references organisation.organisation,
  places             int         not null constraint request_places_ck check (places >= 1),
  purpose            text,
  state              text        not null constraint request_state_ck
                                 check (state in ('FILED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'CONTRACTED')),
  filed_on           date        not null,
  due_on             date        not null,
  answered_on        date,
  withdrawn_on       date,
  refusal_class      text        constraint request_refusal_class_ck check (refusal_class in ('TECHNICAL', 'LOAD', 'OTHER')),
  refusal_reason     text,
  contract_number    text,
  contract_signed_on date,
  contract_from      date,
  contract_to        date,
  first_use_on       date,
  tenancy_id         uuid        constraint request_tenancy_fk references sharing.tenancy,
  version            int         not null default 0,
  recorded_from      timestamptz not null default now(),
  recorded_to        timestamptz not null default 'infinity',
  recorded_by        text        not null default platform.caller(),
  request_id         text        default platform.request_id(),
  reason             text,
  constraint request_parties_ck check (owner <> requester),
  constraint request_days_ck check (filed_on < due_on and filed_on <= answered_on and filed_on <= withdrawn_on),
  constraint request_answered_ck check (case when state = 'FILED' then answered_on is null
                                             when state = 'WITHDRAWN' then true
                                             else answered_on is not null end),
  constraint request_withdrawn_ck check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
  constraint request_refusal_ck check ((state = 'REFUSED') = (refusal_class is not null)
                                       and (state = 'REFUSED') = (coalesce(btrim(refusal_reason), '') <> '')),
  constraint request_contract_ck check ((state = 'CONTRACTED') = (tenancy_id is not null) and (tenancy_id is null or
                                        contract_number is not null and contract_signed_on is not null and first_use_on is not null)),
  constraint request_contract_term_ck check (contract_from <= contract_to)
);
create unique index request_open_uk on colocation.request (asset_id, requester) where state in ('FILED', 'ACCEPTED');
create index request_owner_ix on colocation.request (owner);
create index request_requester_ix on colocation.request (requester);
call platform.keep_history_of('colocation', 'request', 'id');
