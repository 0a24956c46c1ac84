-- Reports that are frozen: what was asked, what was known then, and what came of it, never changed. Publishing is an act on one of them.
create schema report;

create table report.report (
  id           uuid        not null default gen_random_uuid() constraint report_pk primary key,
  kind         text        not null,
  area         text,
  area_name    text,
  indicator    text,
  plan         text,
  day          date        not null,
  boundaries   date        not null,
  known_on     date        not null,
  known_at     timestamptz not null,
  settled_from xid8        not null default pg_snapshot_xmax(pg_current_snapshot()),
  rerun_of     uuid        constraint report_rerun_of_fk references report.report,
  ordered_by   text        not null,
  ordered_at   timestamptz not null,
  state        text        not null default 'WAITING' constraint report_state_ck check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  attempts     integer     not null default 0,
  ended_at     timestamptz,
  problem      text,
  constraint report_ended_at_ck check ((state in ('WAITING', 'RUNNING')) = (ended_at is null))
);
comment on column report.report.known_at is 'Up to which instant of known_on things were known';
comment on column report.report.settled_from is 'What was being written when it was ordered has a smaller number: until all of that has ended, nobody can say what was known';
comment on column report.report.attempts is 'How often a server has begun it; one that is killed is begun again';
comment on column report.report.problem is 'The rule that refused it, of one that failed';
create index report_ordered_ix on report.report (ordered_at desc);
create index report_open_ix on report.report (ordered_at) where state in ('WAITING', 'RUNNING');

create table report.content (
  report_id   uuid        not null constraint content_pk primary key constraint content_report_fk references report.report,
  body        text        not null,
  sha256      text        not null constraint content_sha256_ck check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  frozen_at   timestamptz not null
);
comment on column report.content.body is 'Canonical JSON: the same report is the same bytes';
create index content_sha256_ix on report.content (sha256);

create table report.publication (
  id           uuid        not null default gen_random_uuid() constraint publication_pk primary key,
  report_id    uuid        not null constraint publication_report_fk references report.report,
  audience     text        not null constraint publication_audience_ck check (audience in ('PUBLIC', 'SIGNED_IN')),
  kind         text        not null,
  area         text,
  area_name    text,
  indicator    text,
  plan         text,
  day          date        not null,
  known_at     timestamptz not null,
  body         text        not null,
  sha256       text        not null constraint publication_sha256_ck check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  report_sha256 text       not null,
  published_at timestamptz not null,
  published_by text        not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  reason       text,
  constraint publication_withdrawn_ck check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (reason is null))
);
comment on column report.publication.body is 'What its readers are shown: the report without the numbers that are too small for them';
create unique index publication_report_uk on report.publication (report_id) where withdrawn_at is null;
create index publication_sha256_ix on report.publication (sha256);

call platform.grant_use_of('report');

-- What is frozen stays as it is, whoever writes.
create function report.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is frozen', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger content_frozen_tg before update or delete on report.content for each statement execute function report.refuse_change();
create trigger report_frozen_tg before delete on report.report for each statement execute function report.refuse_change();
create trigger report_asked_tg before update on report.report for each row
  when ((old.kind, old.area, old.indicator, old.plan, old.day, old.boundaries, old.known_at, old.ordered_by, old.ordered_at) is distinct from
        (new.kind, new.area, new.indicator, new.plan, new.day, new.boundaries, new.known_at, new.ordered_by, new.ordered_at)
        or old.state in ('DONE', 'FAILED', 'CANCELLED'))
  execute function report.refuse_change();
create trigger publication_deletion_tg before delete on report.publication for each statement execute function report.refuse_change();
create trigger publication_frozen_tg before update on report.publication for each row
  when ((old.report_id, old.body, old.sha256, old.published_at, old.published_by) is distinct from
        (new.report_id, new.body, new.sha256, new.published_at, new.published_by) or old.withdrawn_at is not null)
  execute function report.refuse_change();

-- Whoever acts within an area publishes reports of that area and of what lies below it.
create function report.keep_within() returns trigger language plpgsql as $$
begin
  if new.area is null
     or not exists (select from territory.v_code_within(platform.area(), new.day, 'infinity') w where w.code = new.area) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger publication_within_tg before insert or update on report.publication
  for each row when (platform.area() is not null) execute function report.keep_within();

-- Reports are the authority's. What is published is for everybody, also for who has not signed in, or for who has.
call platform.fence('report.report', null);
call platform.fence('report.content', null);
call platform.fence('report.publication', null);
create policy organisation on report.publication for select to dungchung_organisation using (withdrawn_at is null);
create policy public on report.publication for select to dungchung_app using (withdrawn_at is null and audience = 'PUBLIC');

-- What can be said of a hash to whoever holds it: which report it is of, and whether that is published. Of no use to who has not seen the report.
create function report.confirmed(hash text)
returns table (kind text, area text, area_name text, day date, known_at timestamptz, frozen_at timestamptz, publication uuid, withdrawn boolean, shortened boolean)
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  select r.kind, r.area, r.area_name, r.day, r.known_at, c.frozen_at,
         case when p.audience = 'PUBLIC' and p.withdrawn_at is null then p.id end,
         p.withdrawn_at is not null,
         c.sha256 <> confirmed.hash
    from report.content c
    join report.report r on r.id = c.report_id
    left join lateral (
         select u.* from report.publication u
          where u.report_id = c.report_id order by u.withdrawn_at desc nulls first limit 1) p on true
   where c.sha256 = confirmed.hash
      or c.report_id in (select u.report_id from report.publication u where u.sha256 = confirmed.hash)
   order by c.sha256 <> confirmed.hash, c.frozen_at
   limit 1
$$;
