-- What counts as covered, as dated data: the coverage itself is always computed.
create schema coverage;

-- The rule that holds on a day: which technologies count, from which part of the settled area on a hamlet is covered, and how
-- close to that part it is named for a second look. Parts are fractions from 0 to 1.
create table coverage.rule (
  id            uuid        not null default gen_random_uuid() constraint rule_pk primary key,
  technologies  text[]      not null constraint rule_technologies_ck
                            check (cardinality(technologies) > 0 and technologies <@ array['2G', '3G', '4G', '5G']),
  threshold     double precision not null constraint rule_threshold_ck check (threshold > 0 and threshold <= 1),
  near_margin   double precision not null constraint rule_near_margin_ck check (near_margin >= 0 and near_margin < 1),
  source        text        not null,
  valid_from    date,
  valid_to      date,
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text,
  constraint rule_validity_ck check (valid_from <= valid_to),
  constraint rule_validity_ex exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);
call platform.keep_history_of('coverage', 'rule', 'id');

-- The first rule was known before the registry was: it answers for every day, as known on any day.
insert into coverage.rule (technologies, threshold, near_margin, source, recorded_from)
values (array['3G', '4G', '5G'], 0.9, 0.05, 'default of the registry; a province sets its own', '-infinity');

-- The rule that held on a day, as known at an instant.
create function coverage.v_rule_at(day date, known_at timestamptz)
returns table (technologies text[], threshold double precision, near_margin double precision)
language sql stable as $$
  select r.technologies, r.threshold, r.near_margin
    from (select * from coverage.rule union all select * from coverage.rule_history) r
   where platform.holds(r.valid_from, r.valid_to, day)
     and platform.known(r.recorded_from, r.recorded_to, known_at)
$$;
