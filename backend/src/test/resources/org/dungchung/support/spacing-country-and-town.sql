-- A town, and a mast in it and one in the country, far from each other.
with town as (
       insert into territory.zone (code, kind, name, boundary)
       values ('SPACED', 'URBAN', 'Town', st_multi(st_makeenvelope(106.19, 20.99, 106.21, 21.01, 4326))))
insert into asset.asset (kind, code, owner, height_m, geometry, in_use_from)
values ('MAST', 'COUNTRY', 'VIE', 30, st_setsrid(st_point(106, 21), 4326), '2020-01-01'),
       ('MAST', 'TOWN', 'VIE', 30, st_setsrid(st_point(106.2, 21), 4326), '2020-01-01')
;
update territory.area set parent_code = '24' where code = '24001';
