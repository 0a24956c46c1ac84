-- Areas keyed by code and validity, and the hamlets that the register ties to communes.
create schema territory;

create table territory.area (
  id                 uuid        not null default gen_random_uuid() constraint area_pk primary key,
  code               text        not null constraint area_code_ck check (code ~ '^[A-Za-z0-9._-]{1,32}$'),
  level              text        not null constraint area_level_ck check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  name               text        not null constraint area_name_ck check (btrim(name) <> ''),
  parent_code        text,
  valid_from         date,
  valid_to           date,
  boundary           geometry(MultiPolygon, 4326) not null
                                 constraint area_boundary_ck check (st_isvalid(boundary) and not st_isempty(boundary)),
  area_m2            double precision not null,
  published_area_km2 double precision constraint area_published_area_ck check (published_area_km2 > 0),
  version            int         not null default 0,
  recorded_from      timestamptz not null default now(),
  recorded_to        timestamptz not null default 'infinity',
  recorded_by        text        not null default platform.caller(),
  request_id         text        default platform.request_id(),
  reason             text,
  constraint area_validity_ck check (valid_from <= valid_to),
  constraint area_code_validity_ex exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- The geodesic area on the ellipsoid, in square metres. Not a generated column: whole-row triggers cannot compare those.
create function territory.measure_area() returns trigger language plpgsql as $$
begin
  new.area_m2 := st_area(geography(new.boundary));
  return new;
end $$;
create trigger area_area_m2_tg before insert or update on territory.area
  for each row execute function territory.measure_area();
create index area_boundary_gix on territory.area using gist (boundary);
create index area_parent_code_ix on territory.area (parent_code);
call platform.keep_history_of('territory', 'area', 'id');

-- Boundaries cut into small pieces: a point is tested against some 100 vertices instead of 20,000.
-- Computed from area, kept by trigger, with the time for which each piece was the registry's knowledge.
create table territory.area_piece (
  area_id       uuid        not null constraint area_piece_area_fk references territory.area,
  piece         geometry(Polygon, 4326) not null,
  recorded_from timestamptz not null,
  recorded_to   timestamptz not null default 'infinity'
);
create index area_piece_gix on territory.area_piece using gist (piece);
create index area_piece_area_ix on territory.area_piece (area_id);

create function territory.cut_area() returns trigger language plpgsql as $$
begin
  update territory.area_piece set recorded_to = now() where area_id = new.id and recorded_to = 'infinity';
  insert into territory.area_piece (area_id, piece, recorded_from)
  select new.id, p.geom, now()
    from st_subdivide(new.boundary, 128) s (geom), lateral st_dump(s.geom) p
   where st_dimension(p.geom) = 2;
  return null;
end $$;
create trigger area_cut_insert_tg after insert on territory.area
  for each row execute function territory.cut_area();
create trigger area_cut_update_tg after update on territory.area
  for each row when (old.boundary is distinct from new.boundary) execute function territory.cut_area();

create table territory.hamlet (
  id            uuid        not null default gen_random_uuid() constraint hamlet_pk primary key,
  province_code text        not null,
  code          text        not null constraint hamlet_code_ck check (btrim(code) <> ''),
  name          text        not null constraint hamlet_name_ck check (btrim(name) <> ''),
  type_word     text,
  commune_code  text        not null,
  population    int         constraint hamlet_population_ck check (population >= 0),
  households    int         constraint hamlet_households_ck check (households >= 0),
  hall          geometry(Point, 4326),
  centre        geometry(Point, 4326),
  settled_area  geometry(MultiPolygon, 4326)
                            constraint hamlet_settled_area_ck check (st_isvalid(settled_area) and not st_isempty(settled_area)),
  valid_from    date,
  valid_to      date,
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text,
  constraint hamlet_validity_ck check (valid_from <= valid_to),
  constraint hamlet_place_ck check (hall is not null or centre is not null or settled_area is not null),
  constraint hamlet_code_validity_ex exclude using gist
    (province_code with =, code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index hamlet_commune_code_ix on territory.hamlet (commune_code);
create index hamlet_settled_area_gix on territory.hamlet using gist (settled_area);
create index hamlet_centre_gix on territory.hamlet using gist (centre);
call platform.keep_history_of('territory', 'hamlet', 'id');
-- Where a hamlet is looked for: where people live, else its hall, else its centre.
create index hamlet_place_gix on territory.hamlet using gist (coalesce(settled_area, hall, centre));
create index hamlet_history_place_gix on territory.hamlet_history using gist (coalesce(settled_area, hall, centre));

-- Areas as they stood on a day, as known at an instant.
create function territory.v_area_at(day date, known_at timestamptz) returns setof territory.area
language sql stable as $$
  select a.* from territory.area a
   where platform.holds(a.valid_from, a.valid_to, day) and platform.known(a.recorded_from, a.recorded_to, known_at)
   union all
  select h.* from territory.area_history h
   where platform.holds(h.valid_from, h.valid_to, day) and platform.known(h.recorded_from, h.recorded_to, known_at)
$$;

-- The pieces of the areas of a day, as known at an instant, for tests of what lies where.
create function territory.v_area_piece_at(day date, known_at timestamptz)
returns table (area_id uuid, code text, level text, parent_code text, piece geometry)
language sql stable as $$
  select a.id, a.code, a.level, a.parent_code, p.piece
    from territory.v_area_at(day, known_at) a
    join territory.area_piece p on p.area_id = a.id and platform.known(p.recorded_from, p.recorded_to, known_at)
$$;

-- The areas that make up the area with a code on a day: itself, or its parts where only they are in the registry
-- (communes of a province that was never imported). No row: there is no such area on that day.
create function territory.v_area_part_at(area_code text, day date, known_at timestamptz) returns table (area_id uuid)
language sql stable as $$
  with asked as (
         select a.id from territory.v_area_at(day, known_at) a where a.code = area_code)
  select id from asked
   union all
  select a.id from territory.v_area_at(day, known_at) a
   where a.parent_code = area_code and not exists (select from asked)
$$;

-- Hamlets as they stood on a day, as known at an instant.
create function territory.v_hamlet_at(day date, known_at timestamptz) returns setof territory.hamlet
language sql stable as $$
  select a.* from territory.hamlet a
   where platform.holds(a.valid_from, a.valid_to, day) and platform.known(a.recorded_from, a.recorded_to, known_at)
   union all
  select h.* from territory.hamlet_history h
   where platform.holds(h.valid_from, h.valid_to, day) and platform.known(h.recorded_from, h.recorded_to, known_at)
$$;

-- The codes of an area and of everything below it by the register (parent codes), on a day.
create function territory.v_code_within(area_code text, day date, known_at timestamptz) returns table (code text)
language sql stable as $$
  with recursive below (code) as (
         select area_code
          union
         select a.code from below join territory.v_area_at(day, known_at) a on a.parent_code = below.code)
  select code from below
$$;
