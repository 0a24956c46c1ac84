-- Published: stations that are not on air on a day, but will be by what was known at an instant, on what is not retired before. Without those on what is
-- restricted now: of a plan nobody else is told.
create function asset.v_station_planned_at(day date, known_at timestamptz)
returns table (id uuid, asset_id uuid, operator text, technology text, range_m double precision, footprint geometry, place geometry)
language sql stable parallel safe as $$
  select s.id, s.asset_id, s.operator, s.technology, s.range_m, s.footprint, a.geometry
    from (select * from asset.station union all select * from asset.station_history) s
    join asset.v_asset_at(day, known_at) a on a.id = s.asset_id
   where s.on_air_from > day
     and platform.known(s.recorded_from, s.recorded_to, known_at)
     and coalesce(s.on_air_from < a.retired_on, true)
     and not exists (select from asset.v_restricted r where r.id = s.asset_id)
$$;
