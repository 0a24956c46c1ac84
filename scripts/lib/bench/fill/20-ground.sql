-- Provinces, communes and hamlets, with the registry's own triggers and constraints on.
-- Communes are the cells of a grid of 0.1 degrees whose corners are moved and whose sides are wound: a side is a function over the straight line
-- between its corners that ends in them, so that it crosses neither itself nor the next, and both neighbours have the same one.
create table bench.cell as
select 100 * p + c as id, lpad(p::text, 2, '0') as province, lpad(p::text, 2, '0') || lpad(c::text, 3, '0') as code,
       p % 4 * 10 + c % 10 as x, p / 4 * 10 + c / 10 as y,
       bench.lot(100 * p + c, 3) < 0.3 as ward
  from bench.size s, generate_series(1, s.provinces) p, generate_series(0, s.communes - 1) c;

create function bench.corner(x int, y int) returns geometry
  language sql immutable parallel safe
  return st_setsrid(st_makepoint(110 + (x + 0.3 * (bench.lot(x * 1000 + y, 4) - 0.5)) * 0.1, 8 + (y + 0.3 * (bench.lot(x * 1000 + y, 5) - 0.5)) * 0.1), 4326);

-- The side from a corner to the next one eastwards or northwards.
create function bench.side(x int, y int, east boolean, points int) returns geometry
language sql immutable parallel safe as $$
  with ends as (
         select bench.corner(x, y) as a, case when east then bench.corner(x + 1, y) else bench.corner(x, y + 1) end as b,
                (x * 1000 + y) * 2 + cast(east as int) as thing)
  select st_makeline(array_agg(st_setsrid(st_makepoint(
           st_x(e.a) + (st_x(e.b) - st_x(e.a)) * t - (st_y(e.b) - st_y(e.a)) * w,
           st_y(e.a) + (st_y(e.b) - st_y(e.a)) * t + (st_x(e.b) - st_x(e.a)) * w), 4326) order by k))
    from ends e
   cross join lateral (select cast(points * (0.3 + 1.4 * bench.lot(e.thing, 6)) as int) + 2 as n) m
   cross join lateral generate_series(0, m.n) k
   cross join lateral (select k / cast(m.n as double precision)) f (t)
   cross join lateral (select t * (1 - t) * (0.18 * sin(6.3 * (t + bench.lot(e.thing, 7))) + 0.1 * sin(25 * t + 6.3 * bench.lot(e.thing, 8))
                                              + 0.03 * sin(160 * t) + 0.02 * (bench.lot(e.thing * 10000 + k, 9) - 0.5))) d (w)
$$;

insert into territory.area (code, level, name, parent_code, valid_from, boundary, recorded_from, recorded_by)
select c.code, 'COMMUNE', case when c.ward then 'Phường ' else 'Xã ' end || bench.place_name(c.id), c.province, '2020-01-01',
       st_multi(st_makepolygon(st_linemerge(st_collect(array[
         bench.side(c.x, c.y, true, s.boundary_points), bench.side(c.x + 1, c.y, false, s.boundary_points),
         bench.side(c.x, c.y + 1, true, s.boundary_points), bench.side(c.x, c.y, false, s.boundary_points)])))),
       '2020-01-01', 'bench'
  from bench.cell c, bench.size s
 order by c.id;

insert into territory.area (code, level, name, valid_from, boundary, recorded_from, recorded_by)
select a.parent_code, 'PROVINCE', 'Tỉnh ' || bench.place_name(cast(a.parent_code as int) + 5000), '2020-01-01', st_multi(st_union(a.boundary)),
       '2020-01-01', 'bench'
  from territory.area a
 where a.recorded_by = 'bench'
 group by a.parent_code;

-- Hamlets lie close together in a ward, and at random in the rest of the country; never near the side of their commune.
create table bench.hamlet as
select c.id * 100 + h as id, c.id as cell, c.code as commune, c.province, h, s.hamlets as of, c.ward,
       st_setsrid(st_makepoint(
         st_x(m.middle) + 0.1 * w.width * (bench.lot(c.id * 100 + h, 10) - 0.5),
         st_y(m.middle) + 0.1 * w.width * (bench.lot(c.id * 100 + h, 11) - 0.5)), 4326) as centre
  from bench.size s, bench.cell c, generate_series(1, s.hamlets) h,
       lateral (select st_centroid(st_collect(array[bench.corner(c.x, c.y), bench.corner(c.x + 1, c.y),
                                                    bench.corner(c.x + 1, c.y + 1), bench.corner(c.x, c.y + 1)]))) m (middle),
       lateral (select case when c.ward then 0.2 else 0.5 end) w (width);

insert into territory.hamlet (province_code, code, name, type_word, commune_code, population, households, centre, settled_area, valid_from,
                              recorded_from, recorded_by)
select h.province, h.commune || '-' || lpad(h.h::text, 2, '0'),
       case when h.ward then h.h::text else bench.place_name(h.id) end, case when h.ward then 'khu phố' else 'ấp' end,
       h.commune, m.households * 4, m.households, h.centre,
       case when bench.lot(h.id, 12) < 0.9 then st_multi(st_buffer(h.centre, 0.001 + 0.002 * bench.lot(h.id, 13), 4)) end,
       '2020-01-01', '2020-01-01', 'bench'
  from bench.hamlet h
 cross join lateral (select cast(80 + 400 * bench.lot(h.id, 14) as int)) m (households);

alter table bench.hamlet add primary key (id);
analyze bench.hamlet;
