-- Streets that begin at the hamlets of wards: up to 50 duct sections of 60 metres each, between manholes.
create table bench.street as
select i, w.centre, 6.2832 * bench.lot(i, 60) as heading, least(50, s.ducts - 50 * (i - 1)) as sections,
       bench.pick(array['SONGTEL', 'MEKOFONE', 'BACNET'], i, 61) as owner, date '2015-01-01' + cast(3000 * bench.lot(i, 62) as int) as since
  from bench.size s
 cross join generate_series(1, (s.ducts + 49) / 50) i
  join (select row_number() over (order by not ward, id) - 1 as n, centre from bench.hamlet) w
    on w.n = i % (select greatest(count(*) filter (where ward), 1) from bench.hamlet);

create function bench.paced(start geometry, heading double precision, steps int) returns geometry
  language sql immutable parallel safe
  return st_setsrid(st_makepoint(st_x(start) + 0.00055 * steps * cos(heading), st_y(start) + 0.00054 * steps * sin(heading)), 4326);

insert into asset.asset (id, kind, code, owner, geometry, given_x, given_y, given_crs, capacity, offered, built_on, in_use_from, recorded_from, recorded_by)
select bench.id('MANHOLE', s.i * 100 + k), 'MANHOLE', left(s.owner, 5) || '-HG' || lpad(s.i::text, 6, '0') || '/' || k, s.owner,
       p.point, st_x(p.point), st_y(p.point), 'EPSG:4326', 6, bench.lot(s.i, 63) < 0.7, s.since, s.since, '2024-01-01', 'bench'
  from bench.street s, generate_series(0, s.sections) k, lateral (select bench.paced(s.centre, s.heading, k)) p (point);

insert into asset.asset (id, kind, code, owner, geometry, length_m, capacity, offered, built_on, in_use_from, recorded_from, recorded_by)
select bench.id('DUCT', s.i * 100 + k), 'DUCT_SECTION', left(s.owner, 5) || '-DC' || lpad(s.i::text, 6, '0') || '/' || k, s.owner,
       st_makeline(bench.paced(s.centre, s.heading, k - 1), bench.paced(s.centre, s.heading, k)),
       60, 4, bench.lot(s.i, 63) < 0.7, s.since, s.since, '2024-01-01', 'bench'
  from bench.street s, generate_series(1, s.sections) k;
