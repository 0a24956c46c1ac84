-- Ninety masts of three companies, two of them of one group, in and around a town; some small, some planned, some whose height nobody knows.
with seed as materialized (select setseed(0.42)),
drawn as materialized (
       select n, random() as x, random() as y, random() as o, random() as h, random() as s from seed cross join generate_series(1, 90) n)
insert into asset.asset (kind, code, owner, height_m, status, geometry)
select 'MAST', 'R' || n, case when o < 0.4 then 'VIE' when o < 0.6 then 'VII' when o < 0.9 then 'MOB' end,
       case when h < 0.1 then null when h < 0.25 then 3 else 25 end, case when s < 0.2 then 'PLANNED' else 'ACTIVE' end,
       st_setsrid(st_point(106.2 + x * 0.02, 21 + y * 0.02), 4326)
  from drawn
