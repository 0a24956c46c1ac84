-- The same stretches, each also as a line that can be drawn: through the middles of its pieces, of which those that lie beside another route are at most 25 m long.
-- line is null where a stretch is one piece.
drop function indicator.v_same_direction_at(text, date, date, timestamptz, date, double precision, double precision, double precision, double precision);
create function indicator.v_same_direction_at(area text, day date, boundaries date, known_at timestamptz, since date,
                                              town_m double precision, outside_m double precision, heading double precision, least_m double precision)
returns table (narrow boolean, asset_id uuid, group_code text, run bigint, length_m double precision, metres double precision, other_id uuid, other_group text,
               middle geometry, line geometry)
language sql stable parallel safe as $$
  with beside as materialized (
         select v.narrow, p.*,
                row_number() over (partition by v.narrow, p.asset_id, p.group_code order by p.place)
                  - row_number() over (partition by v.narrow, p.asset_id, p.group_code, near.enough order by p.place) as run, near.enough
           from indicator.v_route_piece_at(area, day, boundaries, known_at, since, greatest(town_m, outside_m), heading) p
          cross join (values (false), (true)) v (narrow)
          cross join lateral (select coalesce(p.metres <= case when p.town or v.narrow then town_m else outside_m end, false)) near (enough)),
  long as (
         select b.narrow, b.asset_id, b.group_code, b.run
           from beside b
          where b.enough
          group by b.narrow, b.asset_id, b.group_code, b.run
         having sum(b.length_m) >= least_m - 0.5)
  select b.narrow, b.asset_id, b.group_code, b.run, sum(b.length_m), min(b.metres), b.other_id, b.other_group,
         (array_agg(b.middle order by b.place))[1 + count(*) / 2],
         case when count(*) > 1 then st_makeline(b.middle order by b.place) end
    from beside b
    join long l on l.narrow = b.narrow and l.asset_id = b.asset_id and l.group_code = b.group_code and l.run = b.run
   where b.enough
   group by b.narrow, b.asset_id, b.group_code, b.run, b.other_id, b.other_group
$$;
