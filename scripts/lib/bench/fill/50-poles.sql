-- Pole lines from each hamlet to the next of its commune, wound a little, and the poles along them. A third of the lines have an owner
-- who never entered them as lines: their poles stand alone.
create table bench.route as
select h.id, h.province, h.commune, h.centre as a, n.centre as b, bench.lot(h.id, 40) < 0.67 as listed,
       bench.pick(array['DIENLUC', 'DIENBAC', 'DIENNAM', 'DIENTRUNG', 'DIENBAC', 'DIENNAM', 'SONGTEL', 'MEKOFONE', 'BACNET'], h.id, 41) as owner,
       cast(date '2000-01-01' + cast(9000 * bench.lot(h.id, 42) as int) as date) as since,
       0.08 * (bench.lot(h.id, 43) - 0.5) as swing, 1 + cast(floor(4 * bench.lot(h.id, 44)) as int) as tenants
  from bench.hamlet h
  join bench.hamlet n on n.id = h.id - h.h + 1 + h.h % h.of;

-- Where a part of a route from 0 to 1 lies.
create function bench.along(a geometry, b geometry, swing double precision, part double precision) returns geometry
  language sql immutable parallel safe
  return st_setsrid(st_makepoint(
    st_x(a) + (st_x(b) - st_x(a)) * part - (st_y(b) - st_y(a)) * swing * sin(9.42 * part),
    st_y(a) + (st_y(b) - st_y(a)) * part + (st_x(b) - st_x(a)) * swing * sin(9.42 * part)), 4326);

insert into asset.asset (id, kind, code, owner, name, geometry, poles, capacity, offered, built_on, in_use_from, recorded_from, recorded_by)
select bench.id('POLE_LINE', r.id), 'POLE_LINE', left(r.owner, 5) || '-TC' || lpad(r.id::text, 6, '0'), r.owner,
       'Tuyến ' || bench.place_name(r.id) || ' ' || r.id % 100,
       (select st_makeline(array_agg(bench.along(r.a, r.b, r.swing, k / 10.0) order by k)) from generate_series(0, 10) k),
       s.poles, 5, bench.lot(r.id, 45) < 0.7, r.since, r.since, '2024-01-01', 'bench'
  from bench.route r, bench.size s
 where r.listed;

insert into asset.asset (id, kind, code, owner, geometry, given_x, given_y, given_crs, line_id, sequence, height_m, category, capacity, offered,
                         sensitivity, status, built_on, in_use_from, retired_on, version, recorded_from, recorded_by)
select bench.id('POLE', r.id * 1000 + k), 'POLE', left(r.owner, 5) || '-CT' || lpad(r.id::text, 6, '0') || '/' || lpad(k::text, 3, '0'), r.owner,
       p.point, st_x(p.point), st_y(p.point), 'EPSG:4326',
       case when r.listed then bench.id('POLE_LINE', r.id) end, case when r.listed then k end,
       7 + k % 7 * 0.5, 'C1', 5, bench.lot(r.id, 45) < 0.7,
       case when bench.lot(r.id * 1000 + k, 46) < 0.001 then 'RESTRICTED' else 'NORMAL' end,
       case when x.retired then 'RETIRED' else 'ACTIVE' end, r.since, r.since, case when x.retired then date '2026-01-01' end,
       cast(bench.lot(r.id * 1000 + k, 47) < 0.02 as int), case when bench.lot(r.id * 1000 + k, 47) < 0.02 then date '2025-01-01' else '2024-01-01' end, 'bench'
  from bench.route r, bench.size s, generate_series(1, s.poles) k,
       lateral (select bench.along(r.a, r.b, r.swing, (k - 0.5) / s.poles)) p (point),
       lateral (select bench.lot(r.id * 1000 + k, 48) < 0.005) x (retired);

-- Two of a hundred poles were known by another height before.
insert into asset.asset_history
select (h).*
  from (select jsonb_populate_record(a, '{"version": 0, "recorded_from": "2024-01-01", "recorded_to": "2025-01-01", "height_m": 6.5}') as h
          from asset.asset a
         where a.kind = 'POLE' and a.version = 1 and a.recorded_by = 'bench') w;
