-- Records of different owners that are one thing: one is kept and stands for all, the others were joined into it. It is said of what was recorded, not of
-- the world from some day on: they always were one, known from now on. No record is touched by it, so that undoing it leaves each as it is.
create table asset.joined (
  asset_id      uuid        not null constraint joined_pk primary key constraint joined_asset_fk references asset.asset,
  kept_id       uuid        constraint joined_kept_fk references asset.asset constraint joined_kept_ck check (kept_id <> asset_id),
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text
);
create index joined_kept_ix on asset.joined (kept_id) where kept_id is not null;
call platform.keep_history_of('asset', 'joined', 'asset_id');

-- Which record was joined into which, as known at an instant; the kept one is never joined into another itself.
create function asset.v_joined_at(known_at timestamptz) returns table (asset_id uuid, kept_id uuid)
language sql stable as $$
  select j.asset_id, j.kept_id from asset.joined j
   where j.kept_id is not null and platform.known(j.recorded_from, j.recorded_to, known_at)
   union all
  select h.asset_id, h.kept_id from asset.joined_history h
   where h.kept_id is not null and platform.known(h.recorded_from, h.recorded_to, known_at)
$$;

-- The kinds of which records are compared and joined; the index finds their neighbours among millions of poles.
create index asset_compared_gix on asset.asset using gist (geometry) where kind in ('SITE', 'MAST', 'POLE_LINE');

-- As before, less what was joined into another.
create or replace function asset.v_asset_in_use(day date, known_at timestamptz)
returns table (id uuid, kind text, code text, owner text, name text, geometry geometry, site_id uuid, line_id uuid, poles int, length_m double precision,
               capacity int, offered boolean, sensitivity text, built_on date, in_use_from date, unknown_date boolean)
language sql stable as $$
  select a.id, a.kind, a.code, a.owner, a.name, a.geometry, a.site_id, a.line_id, a.poles,
         coalesce(a.length_m, case when st_dimension(a.geometry) = 1 then st_length(geography(a.geometry)) end),
         a.capacity, a.offered, a.sensitivity, a.built_on, a.in_use_from, a.in_use_from is null
    from asset.v_asset_at(day, known_at) a
   where asset.v_in_use(a.status, a.in_use_from, a.retired_on, day)
     and (a.kind not in ('SITE', 'MAST', 'POLE_LINE') or not exists (select from asset.v_joined_at(known_at) j where j.asset_id = a.id))
$$;

-- What further records speak of a unit, because they were joined with it or with what stands on it: their users are the unit's, too.
--   support_id   what the record is about: the unit itself, or the kept mast on it
-- offset 0: assets are looked up by an index for each record that was joined, which are few, and not joined as a whole.
create function asset.v_further_record_at(day date, known_at timestamptz) returns table (unit_id uuid, record_id uuid, support_id uuid)
language sql stable as $$
  select j.kept_id, j.asset_id, j.kept_id
    from asset.v_joined_at(known_at) j
   union all
  select j.kept_id, m.id, coalesce((select k.kept_id from asset.v_joined_at(known_at) k where k.asset_id = m.id), m.id)
    from asset.v_joined_at(known_at) j
   cross join lateral (
         select a.id from asset.v_asset_at(day, known_at) a
          where a.site_id = j.asset_id and asset.v_in_use(a.status, a.in_use_from, a.retired_on, day)
         offset 0) m
   union all
  select m.site_id, j.asset_id, m.id
    from asset.v_asset_at(day, known_at) m
    join asset.v_joined_at(known_at) j on j.kept_id = m.id
   where m.kind = 'MAST' and m.site_id is not null and asset.v_in_use(m.status, m.in_use_from, m.retired_on, day)
   union all
  select s.kept_id, j.asset_id, m.id
    from asset.v_joined_at(known_at) s
   cross join lateral (
         select a.id from asset.v_asset_at(day, known_at) a
          where a.site_id = s.asset_id and asset.v_in_use(a.status, a.in_use_from, a.retired_on, day)
         offset 0) m
    join asset.v_joined_at(known_at) j on j.kept_id = m.id
$$;
