-- Sites with a mast each, poles, ducts, stations, tenancies and hamlets of every commune, always the same ones.
select setseed(0.42);
with place as (
       select k.kind, row_number() over (partition by k.kind order by a.code, d.path) as n, d.geom
         from territory.area a
        cross join (values ('SITE', 25, 1), ('POLE', 40, 2), ('DUCT_SECTION', 15, 3)) k (kind, count, seed)
        cross join lateral st_dump(st_generatepoints(a.boundary, k.count, k.seed + right(a.code, 2)::int * 10)) d
        where a.level = 'COMMUNE')
insert into asset.asset (kind, code, owner, geometry, in_use_from, recorded_from)
select kind, left(kind, 1) || n, (array['VIE', 'MOB', 'POW', null])[1 + floor(random() * 4)::int],
       case kind when 'DUCT_SECTION' then st_makeline(geom, st_translate(geom, 0.003, 0.002)) else geom end,
       case when random() < 0.1 then null else date '2015-01-01' + floor(random() * 3500)::int end, '2020-01-01'
  from place
returning 1;
insert into asset.asset (kind, code, owner, geometry, in_use_from, site_id, recorded_from)
select 'MAST', 'M' || code, owner, st_translate(geometry, 0.0001, 0), in_use_from + 100, id, '2020-01-01'
  from asset.asset
 where kind = 'SITE'
returning 1;
update asset.asset set status = 'RETIRED', retired_on = coalesce(in_use_from, '2015-01-01') + 1500
 where random() < 0.15
returning 1;
insert into sharing.tenancy (asset_id, organisation, used_from, used_to, restricted, recorded_from)
select u.id, u.code, u.first_day, case when random() < 0.3 then u.first_day + 900 end, random() < 0.05, '2020-01-01'
  from (select a.id, o.code, case when random() < 0.1 then null else date '2015-01-01' + floor(random() * 3500)::int end as first_day
          from asset.asset a
         cross join organisation.organisation o
         where random() < 0.4) u
returning 1;
insert into asset.station (asset_id, operator, technology, range_m, recorded_from)
select a.id, 'VIE', t.technology, t.widest_m * (1 + substr(a.code, 2)::int % 7) / 7.0, '2020-01-01'
  from asset.asset a
 cross join (values ('2G', 6000.0, 2), ('3G', 2500, 3), ('4G', 1800, 1)) t (technology, widest_m, every)
 where a.kind = 'SITE' and a.status = 'ACTIVE' and substr(a.code, 2)::int % t.every = 0
returning 1;
insert into territory.hamlet (province_code, code, name, commune_code, centre, settled_area, recorded_from)
select '99', 'H' || h.n, 'a hamlet', h.commune, h.place,
       case when h.n % 12 <> 0 then st_multi(geometry(st_buffer(geography(h.place), 150 + 40 * (h.n % 20), 'quad_segs=3'))) end, '2020-01-01'
  from (select a.code, d.geom, row_number() over (order by a.code, d.path)
          from territory.area a
         cross join lateral st_dump(st_generatepoints(a.boundary, 12, 100 + right(a.code, 2)::int)) d
         where a.level = 'COMMUNE') h (commune, place, n)
returning 1
