-- All stations as known at an instant, of all times, for lists that go out whole. Who asks leaves out what its reader may not see.
create function asset.v_station_known_at(known_at timestamptz) returns setof asset.station
language sql stable as $$
  select s.* from asset.station s where platform.known(s.recorded_from, s.recorded_to, known_at)
   union all
  select h.* from asset.station_history h where platform.known(h.recorded_from, h.recorded_to, known_at)
$$;

-- Published like a view: whether two points or lines are the same ground, to a billionth of a degree (a tenth of a millimetre), as when one of
-- them went through another coordinate system and back.
create function asset.v_same_place(one geometry, other geometry) returns boolean
  language sql immutable parallel safe
  return one = other
         or st_geometrytype(one) = st_geometrytype(other) and st_npoints(one) = st_npoints(other)
            and case when st_dimension(one) = 0 then st_distance(one, other) else st_hausdorffdistance(one, other) end <= 1e-9;
