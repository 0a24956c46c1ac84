-- The lines of a plan's annex in its order and wording, and what is stated of each: a target that a later document sets or alters, a value that was
-- measured or estimated and entered, each with its document. What a plan itself says (indicator.target) comes with the product and is never overwritten.
--   form   how a value is said: PERCENT (a fraction of 1), NUMBER (in the line's unit), YES_NO, or TEXT
create table indicator.plan_line (
  plan      text not null constraint plan_line_plan_fk references indicator.plan,
  ordinal   int  not null,
  indicator text not null,
  wording   text not null constraint plan_line_wording_ck check (wording ~ '\S'),
  form      text not null constraint plan_line_form_ck check (form in ('PERCENT', 'NUMBER', 'YES_NO', 'TEXT')),
  unit      text not null,
  source    text not null,
  constraint plan_line_pk primary key (plan, indicator)
);

create table indicator.statement (
  id            uuid        not null default gen_random_uuid() constraint statement_pk primary key,
  plan          text        not null,
  indicator     text        not null,
  kind          text        not null constraint statement_kind_ck check (kind in ('TARGET', 'MEASURED', 'ESTIMATE')),
  stated_on     date        not null,
  value         double precision,
  said          text        constraint statement_said_ck check (said ~ '\S'),
  comparator    text        constraint statement_comparator_ck check (comparator in ('AT_LEAST', 'MORE_THAN')),
  document      text        not null constraint statement_document_ck check (document ~ '\S'),
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text,
  constraint statement_line_fk foreign key (plan, indicator) references indicator.plan_line,
  constraint statement_uk unique (plan, indicator, kind, stated_on),
  constraint statement_value_ck check ((value is null) <> (said is null)),
  constraint statement_comparator_kind_ck check ((kind = 'TARGET' and value is not null) = (comparator is not null))
);
call platform.keep_history_of('indicator', 'statement', 'id');

-- The statements as known at an instant.
create function indicator.v_statement_at(known_at timestamptz) returns setof indicator.statement
language sql stable parallel safe as $$
  select s.* from (select * from indicator.statement union all select * from indicator.statement_history) s
   where platform.known(s.recorded_from, s.recorded_to, known_at)
$$;

-- Everything that is promised or reported, as known at an instant: what the plans say, but for what a later document says otherwise.
create function indicator.v_target_at(known_at timestamptz)
returns table (plan text, indicator text, kind text, target_on date, value double precision, said text, comparator text, population text,
               unit text, wording text, source text, statement uuid)
language sql stable parallel safe as $$
  select t.plan, t.indicator, t.kind, t.target_on, t.value, case when t.value is null then t.wording end, t.comparator, t.population,
         t.unit, t.wording, t.source, null::uuid
    from indicator.target t
   where not exists (select from indicator.v_statement_at(known_at) s
                      where s.plan = t.plan and s.indicator = t.indicator and s.stated_on = t.target_on
                        and s.kind = case t.kind when 'TEXT' then 'TARGET' else t.kind end)
   union all
  select s.plan, s.indicator, s.kind, s.stated_on, s.value, s.said, s.comparator,
         (select max(t.population) from indicator.target t where t.plan = s.plan and t.indicator = s.indicator), -- a later document limits it as the plan does
         l.unit, l.wording, s.document, s.id
    from indicator.v_statement_at(known_at) s
    join indicator.plan_line l on l.plan = s.plan and l.indicator = s.indicator
$$;

