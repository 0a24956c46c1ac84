-- The sectors of a station: where each of its antennas looks, how high it hangs, in which band it sends and how strongly. A null is unknown; without
-- days of its own a sector is on air as long as its station.
create table asset.sector (
  id               uuid        not null default gen_random_uuid() constraint sector_pk primary key,
  station_id       uuid        not null constraint sector_station_fk references asset.station,
  name             text        not null constraint sector_name_ck check (btrim(name) <> ''),
  azimuth_deg      double precision constraint sector_azimuth_deg_ck check (azimuth_deg >= 0 and azimuth_deg < 360),
  beam_width_deg   double precision constraint sector_beam_width_deg_ck check (beam_width_deg > 0 and beam_width_deg <= 360),
  antenna_height_m double precision constraint sector_antenna_height_m_ck check (antenna_height_m >= 0 and antenna_height_m < 1000),
  band             text        constraint sector_band_ck check (btrim(band) <> '' and length(band) <= 40),
  power_dbm        double precision constraint sector_power_dbm_ck check (power_dbm between -30 and 100),
  on_air_from      date,
  on_air_to        date,
  version          int         not null default 0,
  recorded_from    timestamptz not null default now(),
  recorded_to      timestamptz not null default 'infinity',
  recorded_by      text        not null default platform.caller(),
  request_id       text        default platform.request_id(),
  reason           text,
  constraint sector_on_air_ck check (on_air_from <= on_air_to),
  constraint sector_name_ex exclude using gist (station_id with =, name with =, daterange(on_air_from, on_air_to, '[]') with &&)
    deferrable
);
create index sector_station_ix on asset.sector (station_id);
call platform.keep_history_of('asset', 'sector', 'station_id');
create index sector_history_id_ix on asset.sector_history (id);

-- The sectors of all times, as known at an instant.
create function asset.v_sector_known_at(known_at timestamptz) returns setof asset.sector
language sql stable as $$
  select * from asset.sector s where platform.known(s.recorded_from, s.recorded_to, known_at)
   union all
  select * from asset.sector_history s where platform.known(s.recorded_from, s.recorded_to, known_at)
$$;
