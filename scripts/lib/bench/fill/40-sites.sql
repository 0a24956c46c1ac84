-- Sites beside hamlets, a mast on each, and the stations on the masts: two or three technologies of the owner and of up to two others.
create table bench.site as
select i, h.id as hamlet, h.province,
       st_setsrid(st_makepoint(st_x(h.centre) + 0.006 * (bench.lot(i, 20) - 0.5), st_y(h.centre) + 0.006 * (bench.lot(i, 21) - 0.5)), 4326) as point,
       bench.pick(array['SONGTEL', 'MEKOFONE', 'SONGVINA', 'BACNET', 'NAMNET', 'COTVIET', 'COTVIET', 'THAPXANH', 'PHATSONG'], i, 22) as owner,
       cast(date '2005-01-01' + cast(7000 * bench.lot(i, 23) as int) as date) as since,
       bench.place_name(h.cell) as place, cast(1 + 3 * bench.lot(i, 24) as int) as capacity
  from bench.size s, generate_series(1, s.sites) i,
       lateral (select hamlet.* from bench.hamlet
                 where id = (1 + i % s.provinces) * 10000 + i / s.provinces % s.communes * 100 + 1 + i % s.hamlets) h;

insert into asset.asset (id, kind, code, owner, name, address, geometry, given_x, given_y, given_crs, site_id, height_m, category, structure, capacity,
                         offered, sensitivity, status, built_on, in_use_from, retired_on, recorded_from, recorded_by)
select bench.id(k.kind, s.i), k.kind, left(s.owner, 3) || '-' || s.province || k.letters || lpad(s.i::text, 5, '0'), s.owner,
       case when k.kind = 'SITE' then s.place || ' ' || s.i end,
       case when k.kind = 'MAST' then cast(1 + 300 * bench.lot(s.i, 25) as int) || ' đường ' || bench.place_name(s.i % 997) end,
       s.point, st_x(s.point), st_y(s.point), 'EPSG:4326',
       case when k.kind = 'MAST' then bench.id('SITE', s.i) end,
       case when k.kind = 'MAST' then 20 + 40 * bench.lot(s.i, 26) end, 'A2b', case when k.kind = 'MAST' then 'GUYED' end,
       s.capacity + 1, bench.lot(s.i, 27) < 0.7, case when bench.lot(s.i, 28) < 0.01 then 'RESTRICTED' else 'NORMAL' end,
       case when r.retired then 'RETIRED' else 'ACTIVE' end, s.since - 100, s.since, case when r.retired then date '2026-01-01' end,
       '2024-01-01', 'bench'
  from bench.site s
 cross join (values ('SITE', 'VT'), ('MAST', 'CA')) k (kind, letters)
 cross join lateral (select bench.lot(s.i, 29) < 0.02) r (retired);

insert into asset.station (id, asset_id, operator, technology, range_m, on_air_from, recorded_from, recorded_by)
select bench.id(t.technology || o.n, s.i), bench.id('MAST', s.i), o.operator, t.technology, 1500 + 3000 * bench.lot(s.i, 30), s.since, '2024-01-01', 'bench'
  from bench.site s
 cross join lateral (select n, (array['SONGTEL', 'MEKOFONE', 'SONGVINA', 'BACNET', 'NAMNET'])[1 + (s.i + n) % 5]
                       from generate_series(0, s.capacity - 1) n) o (n, operator)
 cross join (values ('4G'), ('5G')) t (technology)
 where t.technology = '4G' or bench.lot(s.i + o.n, 31) < 0.25;
