-- Zones: where other rules hold than elsewhere (spacing, kinds of mast), whatever the administrative areas are.
create table territory.zone (
  id            uuid        not null default gen_random_uuid() constraint zone_pk primary key,
  code          text        not null constraint zone_code_ck check (code ~ '^[A-Za-z0-9._-]{1,32}$'),
  kind          text        not null constraint zone_kind_ck check (kind in ('URBAN', 'INDUSTRIAL', 'HIGH_AESTHETIC')),
  name          text        not null constraint zone_name_ck check (btrim(name) <> ''),
  document      text,
  boundary      geometry(MultiPolygon, 4326) not null
                            constraint zone_boundary_ck check (st_isvalid(boundary) and not st_isempty(boundary)),
  valid_from    date,
  valid_to      date,
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text,
  constraint zone_validity_ck check (valid_from <= valid_to),
  constraint zone_code_validity_ex exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index zone_boundary_gix on territory.zone using gist (boundary);
call platform.keep_history_of('territory', 'zone', 'id');

-- Zones as they stood on a day, as known at an instant.
create function territory.v_zone_at(day date, known_at timestamptz) returns setof territory.zone
language sql stable as $$
  select a.* from territory.zone a
   where platform.holds(a.valid_from, a.valid_to, day) and platform.known(a.recorded_from, a.recorded_to, known_at)
   union all
  select h.* from territory.zone_history h
   where platform.holds(h.valid_from, h.valid_to, day) and platform.known(h.recorded_from, h.recorded_to, known_at)
$$;
