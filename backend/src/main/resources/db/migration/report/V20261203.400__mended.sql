-- What a hash tells, who is shown what is for operators, and which columns of what is frozen may change.

-- A random number in each report, of 128 bits, so that nobody finds a withheld number by hashing all that it could be. Reports ordered before have none.
alter table report.report add column nonce text constraint report_nonce_ck check (nonce ~ '^[0-9a-f]{32}$');
comment on column report.report.nonce is 'What a report says that is not published and cannot be guessed; that of a rerun is that of the report it repeats';

-- The hash of a whole report is of no use to who is shown a part of it.
alter table report.publication drop column report_sha256;

-- What was for whoever is signed in was meant for those who deal with assets: organisations and the authority, and not the offices of communes.
alter table report.publication disable trigger publication_frozen_tg;
alter table report.publication drop constraint publication_audience_ck;
update report.publication set audience = 'OPERATORS' where audience = 'SIGNED_IN';
alter table report.publication add constraint publication_audience_ck check (audience in ('PUBLIC', 'OPERATORS'));
alter table report.publication enable trigger publication_frozen_tg;
drop policy organisation on report.publication;
create policy organisation on report.publication for select to dungchung_organisation
  using (withdrawn_at is null and (audience = 'PUBLIC' or platform.scope() not like '@%'));

-- Of a row that is frozen only what becomes of it may change; a column that is added later is frozen with the others.
drop trigger report_asked_tg on report.report;
create trigger report_asked_tg before update on report.report for each row
  when (to_jsonb(old) - '{state,attempts,ended_at,problem}'::text[] is distinct from to_jsonb(new) - '{state,attempts,ended_at,problem}'::text[]
        or old.state in ('DONE', 'FAILED', 'CANCELLED'))
  execute function report.refuse_change();
drop trigger publication_frozen_tg on report.publication;
create trigger publication_frozen_tg before update on report.publication for each row
  when (to_jsonb(old) - '{withdrawn_at,withdrawn_by,reason}'::text[] is distinct from to_jsonb(new) - '{withdrawn_at,withdrawn_by,reason}'::text[]
        or old.withdrawn_at is not null)
  execute function report.refuse_change();

-- As before, but of a whole report without a nonce nothing is said: who is shown a part of it could try out what is withheld.
create or replace function report.confirmed(hash text)
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
   where c.sha256 = confirmed.hash and r.nonce is not null
      or c.report_id in (select u.report_id from report.publication u where u.sha256 = confirmed.hash)
   order by c.sha256 <> confirmed.hash, c.frozen_at
   limit 1
$$;
