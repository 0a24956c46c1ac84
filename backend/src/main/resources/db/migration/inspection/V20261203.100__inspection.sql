-- Field inspections: which assets an inspector goes to on a day, in which order, and what was found there. A finding changes no fact: what follows from
-- it is a contest or an item of a change-set. All of it is the authority's own.
create schema inspection;

create table inspection.inspection (
  id            uuid        not null default gen_random_uuid() constraint inspection_pk primary key,
  name          text        not null constraint inspection_name_ck check (btrim(name) <> '' and length(name) <= 200),
  day           date        not null,
  inspector     text        not null,
  start         geometry(Point, 4326),
  asset_ids     uuid[]      not null constraint inspection_assets_ck check (cardinality(asset_ids) between 1 and 200),
  state         text        not null default 'OPEN' constraint inspection_state_ck check (state in ('OPEN', 'CLOSED')),
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id()
);
comment on column inspection.inspection.inspector is 'Who goes there, by its name of the sign-in';
comment on column inspection.inspection.start is 'From where; null = from the first stop';
comment on column inspection.inspection.asset_ids is 'The stops in the order of the route';
create index inspection_day_ix on inspection.inspection (day);
create index inspection_inspector_ix on inspection.inspection (inspector);
call platform.keep_history_of('inspection', 'inspection', 'id');

create table inspection.finding (
  id              uuid        not null constraint finding_pk primary key,
  inspection_id   uuid        not null constraint finding_inspection_fk references inspection.inspection,
  asset_id        uuid        not null constraint finding_asset_fk references asset.asset,
  asset_version   int         not null,
  result          text        not null constraint finding_result_ck check (result in ('FOUND', 'MISSING', 'WRONG_OPERATOR', 'OVER_CAPACITY')),
  said            text        constraint finding_said_ck check (length(said) <= 2000 and (result = 'FOUND' or coalesce(btrim(said), '') <> '')),
  found_at        timestamptz not null,
  received_at     timestamptz not null default now(),
  inspector       text        not null,
  place           geometry(Point, 4326),
  accuracy_m      double precision,
  distance_m      double precision,
  organisations   text[]      not null default '{}',
  users_counted   int,
  conflicts       text[]      not null default '{}',
  state           text        not null constraint finding_state_ck check (state in ('OPEN', 'CONTESTED', 'PROPOSED', 'SETTLED')),
  contest_id      uuid        constraint finding_contest_fk references contest.contest,
  change_set_id   uuid        constraint finding_change_set_fk references changeset.change_set,
  settled_because text,
  version         int         not null default 0,
  recorded_from   timestamptz not null default now(),
  recorded_to     timestamptz not null default 'infinity',
  recorded_by     text        not null default platform.caller(),
  request_id      text        default platform.request_id()
);
comment on column inspection.finding.id is 'Made on the telephone, so that what is sent twice is kept once';
comment on column inspection.finding.asset_version is 'Of the facts that the inspector had at hand';
comment on column inspection.finding.found_at is 'By the clock of the telephone';
comment on column inspection.finding.place is 'Where the telephone was; null when it did not know';
comment on column inspection.finding.distance_m is 'From there to the asset as it lay when the finding was received';
comment on column inspection.finding.organisations is 'Whose equipment was found there';
comment on column inspection.finding.users_counted is 'How many use it, as counted there';
comment on column inspection.finding.conflicts is 'What did not fit when it was received';
create index finding_inspection_ix on inspection.finding (inspection_id, asset_id);
create index finding_asset_ix on inspection.finding (asset_id);
create index finding_state_ix on inspection.finding (state, received_at);
call platform.keep_history_of('inspection', 'finding', 'id');

create table inspection.photo (
  id          uuid        not null constraint photo_pk primary key,
  finding_id  uuid        not null constraint photo_finding_fk references inspection.finding,
  type        text        not null constraint photo_type_ck check (type in ('JPEG', 'PNG', 'WEBP')),
  size        int         not null constraint photo_size_ck check (size > 0),
  sha256      text        not null,
  width_px    int,
  height_px   int,
  taken_at    timestamptz,
  place       geometry(Point, 4326),
  thumbnail   bytea,
  sent_by     text        not null,
  sent_at     timestamptz not null default now()
);
comment on column inspection.photo.taken_at is 'By the clock of the telephone; null when nobody says';
comment on column inspection.photo.place is 'Where the telephone was, else where the camera says that it was';
create index photo_finding_ix on inspection.photo (finding_id);

create table inspection.photo_part (
  photo_id uuid  not null constraint photo_part_photo_fk references inspection.photo,
  part     int   not null,
  bytes    bytea not null,
  constraint photo_part_pk primary key (photo_id, part)
);
comment on table inspection.photo_part is 'The bytes in pieces, so that memory does not grow with the file';
alter table inspection.photo_part alter column bytes set storage external;

-- Whoever acts within an area plans no way to assets outside of it, and finds nothing there.
create function inspection.keep_inspection_within() returns trigger language plpgsql as $$
begin
  if exists (select from unnest(new.asset_ids) s (id) where not asset.v_lies_in(s.id, platform.area())) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger inspection_within_tg before insert or update on inspection.inspection
  for each row when (platform.area() is not null) execute function inspection.keep_inspection_within();
create function inspection.keep_finding_within() returns trigger language plpgsql as $$
begin
  if not asset.v_lies_in(new.asset_id, platform.area()) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger finding_within_tg before insert or update on inspection.finding
  for each row when (platform.area() is not null) execute function inspection.keep_finding_within();

-- Published: the inspections that a reader may know of: the authority of all, nobody else of any.
create function inspection.v_seen(scope text) returns table (id uuid, name text)
language sql stable parallel safe
begin atomic
  select i.id, i.name from inspection.inspection i where v_seen.scope is null;
end;

call platform.grant_use_of('inspection');
revoke update on inspection.photo, inspection.photo_part from dungchung_app, dungchung_authority, dungchung_organisation;
call platform.fence('inspection.inspection', null);
call platform.fence('inspection.inspection_history', null);
call platform.fence('inspection.finding', null);
call platform.fence('inspection.finding_history', null);
call platform.fence('inspection.photo', null);
call platform.fence('inspection.photo_part', null);
