-- Which passive asset stands where, whose it is, since when it is in use, how many places it offers;
-- and the stations (active equipment) that stand on it.
create schema asset;

create table asset.asset (
  id             uuid        not null default gen_random_uuid() constraint asset_pk primary key,
  kind           text        not null constraint asset_kind_ck check (kind in ('SITE', 'MAST', 'POLE', 'POLE_LINE', 'DUCT_SECTION')),
  code           text        constraint asset_code_ck check (btrim(code) <> ''),
  owner          text        constraint asset_owner_fk references organisation.organisation,
  name           text,
  address        text,
  geometry       geometry(Geometry, 4326) not null,
  given_x        double precision,
  given_y        double precision,
  given_crs      text,
  site_id        uuid        constraint asset_site_fk references asset.asset,
  line_id        uuid        constraint asset_line_fk references asset.asset,
  sequence       int         constraint asset_sequence_ck check (sequence >= 0),
  poles          int         constraint asset_poles_ck check (poles >= 0),
  length_m       double precision constraint asset_length_m_ck check (length_m >= 0),
  height_m       double precision constraint asset_height_m_ck check (height_m >= 0 and height_m < 1000),
  category       text,
  structure      text,
  capacity       int         constraint asset_capacity_ck check (capacity >= 0),
  offered        boolean     not null default false,
  sensitivity    text        not null default 'NORMAL' constraint asset_sensitivity_ck check (sensitivity in ('NORMAL', 'RESTRICTED')),
  status         text        not null default 'ACTIVE' constraint asset_status_ck check (status in ('PLANNED', 'ACTIVE', 'RETIRED')),
  built_on       date,
  in_use_from    date,
  retired_on     date,
  valid_from     date,
  valid_to       date,
  version        int         not null default 0,
  recorded_from  timestamptz not null default now(),
  recorded_to    timestamptz not null default 'infinity',
  recorded_by    text        not null default platform.caller(),
  request_id     text        default platform.request_id(),
  reason         text,
  constraint asset_geometry_kind_ck check (case
    when kind in ('SITE', 'MAST', 'POLE') then st_geometrytype(geometry) = 'ST_Point'
    else st_geometrytype(geometry) in ('ST_LineString', 'ST_MultiLineString') end and not st_isempty(geometry)),
  constraint asset_geometry_range_ck check (
    st_xmin(geometry) >= -180 and st_xmax(geometry) <= 180 and st_ymin(geometry) >= -90 and st_ymax(geometry) <= 90),
  constraint asset_given_ck check ((given_x is null) = (given_y is null) and (given_x is null or given_crs is not null)),
  constraint asset_retired_ck check ((status = 'RETIRED') = (retired_on is not null)),
  constraint asset_lifecycle_ck check (in_use_from <= retired_on),
  constraint asset_current_ck check (valid_to is null and recorded_to = 'infinity'),
  constraint asset_site_kind_ck check (site_id is null or kind = 'MAST'),
  constraint asset_line_kind_ck check (line_id is null or kind = 'POLE'),
  constraint asset_poles_kind_ck check (poles is null or kind = 'POLE_LINE')
);
create unique index asset_owner_code_uk on asset.asset (kind, code, (coalesce(owner, ''))) where code is not null;
create unique index asset_site_position_uk on asset.asset (given_crs, given_x, given_y) where code is null and kind = 'SITE';
create unique index asset_line_sequence_uk on asset.asset (line_id, sequence) where sequence is not null;
create index asset_site_ix on asset.asset (site_id) where site_id is not null;
create index asset_geometry_gix on asset.asset using gist (geometry);

create table asset.asset_history (like asset.asset);
create index asset_history_ix on asset.asset_history (id);
create index asset_history_site_ix on asset.asset_history (site_id) where site_id is not null;
create index asset_history_geometry_gix on asset.asset_history using gist (geometry);

-- An asset's row holds its last state. A correction (valid_from as before) makes the old row past knowledge. A change from a day
-- on (valid_from later than before) does so too, and says the old state again, with the day before as its last: that one goes
-- on being known. So at most one row of asset and asset_history answers for an asset on a day, as known at an instant.
create function asset.keep_states() returns trigger language plpgsql as $$
begin
  if old.recorded_from < now() then
    old.recorded_to := now();
    insert into asset.asset_history select (old).*;
  end if;
  if new.valid_from > coalesce(old.valid_from, '-infinity') then
    old.recorded_to := 'infinity';
    old.recorded_from := now();
    old.valid_to := new.valid_from - 1;
    insert into asset.asset_history select (old).*;
  elsif new.valid_from is distinct from old.valid_from and coalesce(new.valid_from, '-infinity') < old.valid_from
        and exists (select from asset.asset_history h where h.id = old.id and h.recorded_to = 'infinity') then
    raise exception 'asset % has an earlier state before %: correct that one', old.id, old.valid_from using errcode = 'exclusion_violation',
      constraint = 'asset_validity_ex';
  end if;
  new.version := old.version + 1;
  new.recorded_from := now();
  new.recorded_by := platform.caller();
  new.request_id := platform.request_id();
  return new;
end $$;
create trigger asset_history_tg before update on asset.asset
  for each row when (old.* is distinct from new.*) execute function asset.keep_states();
create trigger asset_deletion_tg before delete on asset.asset
  for each statement execute function platform.refuse_deletion();

-- A mast's site is a site, a pole's line is a pole line.
create function asset.check_references() returns trigger language plpgsql as $$
begin
  if new.site_id is not null and not exists (select from asset.asset s where s.id = new.site_id and s.kind = 'SITE') then
    raise exception 'mast % stands on no site', coalesce(new.code, new.id::text)
      using errcode = 'check_violation', constraint = 'asset_site_is_site_ck';
  end if;
  if new.line_id is not null and not exists (select from asset.asset l where l.id = new.line_id and l.kind = 'POLE_LINE') then
    raise exception 'pole % belongs to no pole line', coalesce(new.code, new.id::text)
      using errcode = 'check_violation', constraint = 'asset_line_is_line_ck';
  end if;
  return new;
end $$;
create trigger asset_references_tg before insert or update on asset.asset
  for each row when (new.site_id is not null or new.line_id is not null) execute function asset.check_references();

create table asset.station (
  id            uuid        not null default gen_random_uuid() constraint station_pk primary key,
  asset_id      uuid        not null constraint station_asset_fk references asset.asset,
  operator      text        not null constraint station_operator_fk references organisation.organisation,
  code          text,
  technology    text        not null constraint station_technology_ck check (technology in ('2G', '3G', '4G', '5G')),
  range_m       double precision constraint station_range_m_ck check (range_m > 0 and range_m <= 100000),
  footprint     geometry(MultiPolygon, 4326) constraint station_footprint_ck check (st_isvalid(footprint)),
  on_air_from   date,
  on_air_to     date,
  version       int         not null default 0,
  recorded_from timestamptz not null default now(),
  recorded_to   timestamptz not null default 'infinity',
  recorded_by   text        not null default platform.caller(),
  request_id    text        default platform.request_id(),
  reason        text,
  constraint station_on_air_ck check (on_air_from <= on_air_to)
);
create unique index station_asset_operator_technology_uk
  on asset.station (asset_id, operator, technology, (coalesce(code, '')), (coalesce(on_air_from, '-infinity'::date)));
call platform.keep_history_of('asset', 'station', 'asset_id');

-- A station stands on a mast or on a site.
create function asset.check_station() returns trigger language plpgsql as $$
begin
  if not exists (select from asset.asset a where a.id = new.asset_id and a.kind in ('SITE', 'MAST')) then
    raise exception 'a station stands on a mast or a site' using errcode = 'check_violation', constraint = 'station_support_ck';
  end if;
  return new;
end $$;
create trigger station_support_tg before insert or update on asset.station
  for each row execute function asset.check_station();

-- Every asset in the state that held on a day, as known at an instant; planned and retired ones too.
create function asset.v_asset_at(day date, known_at timestamptz) returns setof asset.asset
language sql stable as $$
  select a.* from asset.asset a
   where platform.holds(a.valid_from, a.valid_to, day) and platform.known(a.recorded_from, a.recorded_to, known_at)
   union all
  select h.* from asset.asset_history h
   where platform.holds(h.valid_from, h.valid_to, day) and platform.known(h.recorded_from, h.recorded_to, known_at)
$$;

-- Published like a view: whether an asset is in use on a day: from its first day of use (unknown counts), until the day before it is retired.
-- A planned one only once its first day of use has come.
create function asset.v_in_use(status text, in_use_from date, retired_on date, day date) returns boolean
  language sql immutable parallel safe
  return coalesce(in_use_from <= day, status <> 'PLANNED') and coalesce(day < retired_on, true);

-- The assets in use on a day, as known at an instant. unknown_date: nobody knows since when.
create function asset.v_asset_in_use(day date, known_at timestamptz)
returns table (id uuid, kind text, code text, owner text, name text, geometry geometry, site_id uuid, line_id uuid, poles int, length_m double precision,
               capacity int, offered boolean, sensitivity text, built_on date, in_use_from date, unknown_date boolean)
language sql stable as $$
  select a.id, a.kind, a.code, a.owner, a.name, a.geometry, a.site_id, a.line_id, a.poles,
         coalesce(a.length_m, case when a.kind in ('POLE_LINE', 'DUCT_SECTION') then st_length(geography(a.geometry)) end),
         a.capacity, a.offered, a.sensitivity, a.built_on, a.in_use_from, a.in_use_from is null
    from asset.v_asset_at(day, known_at) a
   where asset.v_in_use(a.status, a.in_use_from, a.retired_on, day)
$$;

-- The stations on air on a day, as known at an instant, at the position of the mast or site they stand on.
create function asset.v_station_at(day date, known_at timestamptz)
returns table (id uuid, asset_id uuid, operator text, technology text, range_m double precision, footprint geometry, place geometry)
language sql stable as $$
  select s.id, s.asset_id, s.operator, s.technology, s.range_m, s.footprint, a.geometry
    from (select * from asset.station union all select * from asset.station_history) s
    join asset.v_asset_at(day, known_at) a on a.id = s.asset_id
   where platform.holds(s.on_air_from, s.on_air_to, day)
     and platform.known(s.recorded_from, s.recorded_to, known_at)
     and coalesce(day < a.retired_on, true)
$$;
