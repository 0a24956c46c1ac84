-- Telecom routes that run in the same direction: found by geometry, counted in kilometres.

-- How near is beside, and for how long, from a day on. The newest that holds is the rule.
--   town_m, outside_m   how far apart at most, in urban zones and outside
--   heading_deg         how far the headings may differ, whichever way each line was drawn
--   least_m             the shortest stretch that counts
create table indicator.same_direction_rule (
  valid_from  date not null constraint same_direction_rule_pk primary key,
  town_m      double precision not null default 20  constraint same_direction_rule_town_m_ck check (town_m > 0 and town_m <= 200),
  outside_m   double precision not null default 50  constraint same_direction_rule_outside_m_ck check (outside_m > 0 and outside_m <= 200),
  heading_deg double precision not null default 30  constraint same_direction_rule_heading_deg_ck check (heading_deg > 0 and heading_deg <= 90),
  least_m     double precision not null default 100 constraint same_direction_rule_least_m_ck check (least_m > 0 and least_m <= 10000)
);
insert into indicator.same_direction_rule (valid_from) values ('2020-01-01');

-- The telecom routes in use on a day: of each group its own pole lines, its places on lines of others of the telecom sector, and its cables that run on no line
-- of its own. A line of the power sector is none, the telecom cables on it are.
--   shared     two groups or more hang telecom cable on the line, or on one of the supports of the cable
--   first_day  when it was built, else since when it is used; null where nobody knows
create function indicator.v_route_at(day date, known_at timestamptz)
returns table (asset_id uuid, kind text, code text, owner text, group_code text, first_day date, shared boolean, geometry geometry)
language sql stable parallel safe as $$
  with member as materialized (
         select g.organisation, g.group_code, g.telecom from organisation.v_group_at(day, known_at) g),
  line as materialized (
         select a.id, a.kind, a.code, a.owner, m.group_code, m.telecom, coalesce(a.built_on, a.in_use_from) as first_day, a.geometry
           from asset.v_asset_at(day, known_at) a
           left join member m on m.organisation = a.owner
          where a.kind in ('POLE_LINE', 'CABLE') and asset.v_in_use(a.status, a.in_use_from, a.retired_on, day)
            and not exists (select from asset.v_joined_at(known_at) j where j.asset_id = a.id)),
  over as materialized (
         select c.id as cable_id, c.group_code, s.support_id
           from line c
           join asset.v_cable_support_at(day, known_at) s on s.cable_id = c.id
          where c.kind = 'CABLE' and c.telecom),
  hung as materialized (
         select t.asset_id, t.group_code, min(k.used_from) filter (where k.used_from is not null) as first_day
           from sharing.v_use_at(day, known_at) t
           join sharing.v_tenancy_known_at(known_at) k on k.id = t.tenancy_id
          where t.used and t.telecom
          group by t.asset_id, t.group_code),
  crowded as materialized (
         select support_id
           from (select l.id as support_id, l.group_code from line l where l.kind = 'POLE_LINE' and l.telecom
                  union select h.asset_id, h.group_code from hung h
                  union select o.support_id, o.group_code from over o) u
          group by support_id
         having count(*) >= 2)
  select l.id, l.kind, l.code, l.owner, l.group_code, l.first_day, l.id in (select c.support_id from crowded c), l.geometry
    from line l
   where l.kind = 'POLE_LINE' and l.telecom
   union all
  select l.id, l.kind, l.code, l.owner, h.group_code, h.first_day, true, l.geometry
    from line l
    join hung h on h.asset_id = l.id and h.group_code <> l.group_code
   where l.kind = 'POLE_LINE' and l.telecom
     and not exists (select from over o where o.support_id = l.id and o.group_code = h.group_code)
   union all
  select c.id, c.kind, c.code, c.owner, c.group_code, c.first_day,
         exists (select from over o join crowded w on w.support_id = o.support_id where o.cable_id = c.id), c.geometry
    from line c
   where c.kind = 'CABLE' and c.telecom
     and not exists (select from over o join line l on l.id = o.support_id and l.kind = 'POLE_LINE' and l.group_code = c.group_code
                      where o.cable_id = c.id)
$$;

-- The routes of an area that nobody shares, cut into pieces of at most 25 m in their order (where nothing is
-- near, a piece is as long as its part of the line), each with the nearest route of another group that runs as it does.
-- Other lines are found by the index of the assets' geometry; a degree is at least 100 km wherever the country lies.
--   since    only routes that began on that day or later; null = all
--   reach    how far is looked, in metres;  heading: how far headings may differ, in degrees
--   metres   to the nearest such route, from the middle of the piece; null = none within reach, and then nobody asks whether it is in a town
create function indicator.v_route_piece_at(area text, day date, boundaries date, known_at timestamptz, since date, reach double precision, heading double precision)
returns table (asset_id uuid, group_code text, place bigint, length_m double precision, middle geometry, town boolean,
               metres double precision, other_id uuid, other_group text)
language sql stable parallel safe as $$
  with route as materialized (
         select r.* from indicator.v_route_at(day, known_at) r),
  located as materialized (
         select l.id from indicator.v_located_at(array['POLE_LINE', 'CABLE'], area, null, day, boundaries, known_at) l),
  segment as materialized (
         select r.asset_id, r.group_code, row_number() over (partition by r.asset_id, r.group_code order by d.path) as place, d.geom as line,
                st_length(geography(d.geom)) as length_m,
                degrees(st_azimuth(geography(st_startpoint(d.geom)), geography(st_endpoint(d.geom)))) as heading
           from route r
          cross join lateral st_dumpsegments(r.geometry) d
          where not r.shared and (since is null or r.first_day >= since) and r.asset_id in (select l.id from located l)),
  found as materialized (
         select s.asset_id, s.group_code, s.place, s.line, s.heading, c.id
           from segment s
          cross join lateral (
                select a.id
                  from asset.v_asset_at(day, known_at) a
                 where a.kind in ('POLE_LINE', 'CABLE') and a.geometry && st_expand(s.line, reach / 100000)
                offset 0) c),
  near as materialized (
         select f.asset_id, f.group_code, f.place, o.asset_id as other_id, o.group_code as other_group, d.geom as line
           from found f
           join route o on o.asset_id = f.id and o.group_code <> f.group_code
          cross join lateral st_dumpsegments(o.geometry) d
          cross join lateral (select abs(f.heading - degrees(st_azimuth(geography(st_startpoint(d.geom)), geography(st_endpoint(d.geom)))))) t (turn)
          cross join lateral (select t.turn - 180 * floor(t.turn / 180)) m (turn)
          where d.geom && st_expand(f.line, reach / 100000) and least(m.turn, 180 - m.turn) <= heading),
  piece as materialized (
         select s.asset_id, s.group_code, s.place * 1000000 + i as place, s.place as segment, s.length_m / n.count as length_m,
                st_lineinterpolatepoint(s.line, (i + 0.5) / n.count) as middle
           from segment s
           left join (select distinct e.asset_id, e.group_code, e.place from near e) w
             on w.asset_id = s.asset_id and w.group_code = s.group_code and w.place = s.place
          cross join lateral (select case when w.place is null then 1 else greatest(1, ceil(s.length_m / 25))::int end) n (count)
          cross join lateral generate_series(0, n.count - 1) i
          where s.length_m > 0),
  nearest as (
         select distinct on (p.asset_id, p.group_code, p.place) p.asset_id, p.group_code, p.place, d.metres, o.other_id, o.other_group
           from piece p
           join near o on o.asset_id = p.asset_id and o.group_code = p.group_code and o.place = p.segment
          cross join lateral (select st_distance(geography(o.line), geography(p.middle))) d (metres)
          where d.metres <= reach
          order by p.asset_id, p.group_code, p.place, d.metres, o.other_id, o.other_group)
  select p.asset_id, p.group_code, p.place, p.length_m, p.middle,
         n.place is not null
           and exists (select from territory.v_zone_at(boundaries, known_at) z where z.kind = 'URBAN' and st_intersects(z.boundary, p.middle)),
         n.metres, n.other_id, n.other_group
    from piece p
    left join nearest n on n.asset_id = p.asset_id and n.group_code = p.group_code and n.place = p.place
$$;

-- The stretches of pieces that lie near enough to others' routes one after the other; run numbers them along each route. Twice: as the rule says, and (narrow) as
-- if all were town.
--   town_m, outside_m   how near is near enough;  least_m: the shortest that counts
create function indicator.v_same_direction_at(area text, day date, boundaries date, known_at timestamptz, since date,
                                              town_m double precision, outside_m double precision, heading double precision, least_m double precision)
returns table (narrow boolean, asset_id uuid, group_code text, run bigint, length_m double precision, metres double precision, other_id uuid, other_group text,
               middle geometry)
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
         (array_agg(b.middle order by b.place))[1 + count(*) / 2]
    from beside b
    join long l on l.narrow = b.narrow and l.asset_id = b.asset_id and l.group_code = b.group_code and l.run = b.run
   where b.enough
   group by b.narrow, b.asset_id, b.group_code, b.run, b.other_id, b.other_group
$$;
