-- Published like a view: whether two areas have the same outlines, whichever way their rings turn, to a billionth of a degree (a tenth of a
-- millimetre), as when one of them went through another format or coordinate system and back.
create function territory.v_same_ground(one geometry, other geometry) returns boolean
  language sql immutable parallel safe
  return one = other
         or st_npoints(one) = st_npoints(other)
            and not exists (
                  select
                    from st_dumppoints(st_forcepolygonccw(st_multi(one))) p
                    full join st_dumppoints(st_forcepolygonccw(st_multi(other))) q on q.path = p.path
                   where coalesce(greatest(abs(st_x(p.geom) - st_x(q.geom)), abs(st_y(p.geom) - st_y(q.geom))) > 1e-9, true));
