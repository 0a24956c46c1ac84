-- What somebody says is wrong of a unit that the registry counts, and what the authority answered. It changes no fact: that is the business of a
-- change-set.
create schema contest;

create table contest.contest (
  id            uuid        not null default gen_random_uuid() constraint contest_pk primary key,
  asset_id      uuid        not null constraint contest_asset_fk references asset.asset,
  organisation  text        not null constraint contest_organisation_fk references organisation.organisation,
  indicator     text,
  claim         text        not null constraint contest_claim_ck check (claim in ('NOT_OURS', 'NOT_IN_USE', 'USERS', 'PLACE', 'TWICE', 'OTHER')),
  said          text        not null constraint contest_said_ck check (btrim(said) <> '' and length(said) <= 2000),
  state         text        not null default 'OPEN' constraint contest_state_ck check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  answer        text        constraint contest_refused_ck check (state <> 'REFUSED' or btrim(answer) <> ''),
  raised_at     timestamptz not null default now(),
  answered_at   timestamptz,
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  constraint contest_answered_ck check ((state in ('ACCEPTED', 'REFUSED')) = (answered_at is not null))
);
comment on column contest.contest.organisation is 'That says so';
comment on column contest.contest.indicator is 'In whose figure the unit was found; null = in none';
comment on column contest.contest.claim is 'What is wrong: it is not ours, not in use, used by others than is recorded, elsewhere, recorded twice, or something else';
create unique index contest_open_uk on contest.contest (asset_id, organisation) where state = 'OPEN';
create index contest_asset_ix on contest.contest (asset_id);
create index contest_organisation_ix on contest.contest (organisation);
create index contest_state_ix on contest.contest (state, raised_at);
call platform.keep_history_of('contest', 'contest', 'id');

-- The contests as known at an instant.
create function contest.v_contest_at(known_at timestamptz) returns setof contest.contest
language sql stable parallel safe as $$
  select c.* from contest.contest c where platform.known(c.recorded_from, c.recorded_to, known_at)
   union all
  select h.* from contest.contest_history h where platform.known(h.recorded_from, h.recorded_to, known_at)
$$;

-- Published: the contests that wait for an answer, of units in an area (null = everywhere), said by one organisation or by all, as known at an instant.
-- Those of units that are restricted are for the cleared alone, and for who raised them.
create function contest.v_open_at(area text, scope text, day date, boundaries date, known_at timestamptz, cleared boolean)
returns table (id uuid, kind text, indicator text)
language sql stable parallel safe as $$
  select c.id, a.kind, c.indicator
    from contest.v_contest_at(known_at) c
    join asset.v_asset_at(day, known_at) a on a.id = c.asset_id
   where c.state = 'OPEN'
     and (scope is null or c.organisation = scope)
     and (cleared or scope is not null or a.sensitivity = 'NORMAL')
     and (area is null
          or exists (select from territory.v_area_piece_at(boundaries, known_at) p
                      where p.area_id in (select part.area_id from territory.v_area_part_at(area, boundaries, known_at) part)
                        and p.piece && a.geometry and st_intersects(p.piece, asset.v_place(a.geometry))))
$$;

-- Published: what contests a reader may know of now, with their units: an organisation its own, the authority all but, where it is not cleared, those
-- of what is restricted.
create function contest.v_seen(scope text, cleared boolean) returns table (id uuid, asset_id uuid, organisation text, state text)
language sql stable parallel safe
begin atomic
  select c.id, c.asset_id, c.organisation, c.state
    from contest.contest c
   where case when v_seen.scope is null then v_seen.cleared or not asset.v_is_restricted(c.asset_id) else c.organisation = v_seen.scope end;
end;

-- Published: of which kind a contested unit is and, for its owner and the authority, what it is called.
create function contest.v_unit_of(asset uuid, scope text) returns table (kind text, code text) language sql stable parallel safe
as $$
  select v.kind, case when scope is null or v.owner = scope then coalesce(v.code, v.name) end
    from asset.v_version_of(asset) v
   order by v.version desc
   limit 1
$$;

-- Whoever acts within an area says and answers nothing of a unit outside of it.
create function contest.keep_within() returns trigger language plpgsql as $$
begin
  if not asset.v_lies_in(new.asset_id, platform.area()) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger contest_within_tg before insert or update on contest.contest
  for each row when (platform.area() is not null)
  execute function contest.keep_within();

call platform.grant_use_of('contest');
call platform.fence('contest.contest', $$organisation = (select platform.scope())$$);
call platform.fence('contest.contest_history', $$organisation = (select platform.scope())$$);
