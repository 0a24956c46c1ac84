-- Case j: of MOB's 100 km of new routes 10 km hang on VIE's pole lines, 50 km are cables alone on power poles, 25 km are own pole lines beside VIE's (15 of them
-- 10 m away, 10 on the other side of a road, 35 m), 15 km are own pole lines alone. Every line is exactly 1 km long, eastwards; beside: drawn westwards.
insert into organisation.organisation (code, name, kind)
values ('VIE', 'Company VIE', 'NETWORK_OPERATOR'), ('MOB', 'Company MOB', 'NETWORK_OPERATOR'), ('POW', 'Company POW', 'POWER_COMPANY');
create temporary table stretch on commit drop as
select kind, prefix || n as code, owner, first_day,
       case when owner = 'MOB' then st_makeline(e.east, e.west) else st_makeline(e.west, e.east) end as line
  from (values ('POLE_LINE', 'V', 10, 'VIE', date '2020-01-01', 9.0, 0), ('POLE_LINE', 'P', 50, 'POW', '2015-01-01', 9.1, 0),
               ('CABLE', 'C', 50, 'MOB', '2024-06-01', 9.1, 1), ('POLE_LINE', 'W', 25, 'VIE', '2020-01-01', 9.2, 0),
               ('POLE_LINE', 'N', 15, 'MOB', '2024-06-01', 9.2, 10), ('POLE_LINE', 'R', 10, 'MOB', '2024-06-01', 9.2, 35),
               ('POLE_LINE', 'X', 15, 'MOB', '2024-06-01', 9.3, 0)) b (kind, prefix, count, owner, first_day, lat, north)
 cross join lateral generate_series(1, b.count) n
 cross join lateral (select geography(st_setsrid(st_makepoint(105 + 0.02 * (case when prefix = 'R' then n + 15 else n end), lat), 4326))) s (start)
 cross join lateral (select st_project(s.start, north, 0)::geometry) w (west)
 cross join lateral (select w.west, st_project(geography(w.west), 1000, pi() / 2)::geometry) e (west, east);
insert into asset.asset (kind, code, owner, geometry, built_on, in_use_from) select kind, code, owner, line, first_day, first_day from stretch;
insert into sharing.tenancy (asset_id, organisation, used_from)
select id, owner, in_use_from from asset.asset where kind = 'POLE_LINE' and owner in ('VIE', 'MOB') and code in (select code from stretch)
 union all
select id, 'MOB', '2024-06-01' from asset.asset where code ~ '^[VP]\d+$' and code in (select code from stretch);
insert into asset.cable_support (cable_id, support_id, sequence)
select c.id, p.id, 1 from asset.asset c join asset.asset p on p.code = 'P' || substr(c.code, 2) and p.kind = 'POLE_LINE' where c.kind = 'CABLE' and c.code ~ '^C\d+$';
