-- Many small random worlds side by side, each in a commune of its own ("W<n>", 0.04 degrees wide) with two hamlets, up to two zones, sites and masts, poles and
-- pole lines, ducts, and tenancies with random days and contracts. What was recorded of assets and tenancies has up to two versions on random days of
-- recording, so that another day of knowledge is another world. Where random() is asked for once per row, something of the row (times nothing) stands beside it. What is new is analysed at
-- once, or plans would be made for empty tables.
insert into organisation.organisation (code, name, kind, recorded_from)
select c, 'Company ' || c, k, '2015-01-01'
  from (values ('VIE', 'NETWORK_OPERATOR'), ('PHO', 'NETWORK_OPERATOR'), ('MOB', 'NETWORK_OPERATOR'), ('GTE', 'NETWORK_OPERATOR'),
               ('EVT', 'NETWORK_OPERATOR'), ('TOW', 'TOWER_COMPANY'), ('POW', 'POWER_COMPANY')) o (c, k);
insert into organisation.corporate_group (code, name, recorded_from)
values ('VIE-GROUP', 'Group VIE', '2015-01-01'), ('POW-GROUP', 'Group POW', '2015-01-01');
insert into organisation.membership (organisation, group_code, valid_from, recorded_from)
values ('VIE', 'VIE-GROUP', null, '2015-01-01'), ('PHO', 'VIE-GROUP', null, '2015-01-01'), ('POW', 'POW-GROUP', null, '2015-01-01'),
       ('EVT', 'POW-GROUP', '2020-01-01', '2015-01-01');

create temporary table world (n int, code text, x double precision, y double precision) on commit drop;
insert into world
select n, 'W' || n as code, 95 + (n % 100) * 0.05 as x, 5 + (n / 100) * 0.05 as y from generate_series(0, :worlds - 1) n;

insert into territory.area (code, level, name, recorded_from, boundary)
select code, 'COMMUNE', 'Commune ' || code, '2015-01-01', st_multi(st_makeenvelope(x, y, x + 0.04, y + 0.04, 4326)) from world;
update territory.area_piece p set recorded_from = '2015-01-01' from territory.area a where a.id = p.area_id and a.code ~ '^W\d';
update territory.area_cell c set recorded_from = '2015-01-01' from territory.area a where a.id = c.area_id and a.code ~ '^W\d';
insert into territory.hamlet (recorded_from, province_code, commune_code, code, name, centre, boundary)
select timestamptz '2015-01-01', 'P', code, code || '-WEST', 'West', st_setsrid(st_makepoint(x + 0.01, y + 0.02), 4326), st_multi(st_makeenvelope(x, y, x + 0.02, y + 0.04, 4326)) from world
 union all
select timestamptz '2015-01-01', 'P', code, code || '-EAST', 'East', st_setsrid(st_makepoint(x + 0.03, y + 0.02), 4326), null from world;
insert into territory.zone (recorded_from, code, kind, name, boundary)
select timestamptz '2015-01-01', code || '-U', 'URBAN', 'Town', st_multi(st_makeenvelope(x, y, x + 0.03, y + 0.03, 4326)) from world where n % 2 = 0
 union all
select timestamptz '2015-01-01', code || '-A', 'HIGH_AESTHETIC', 'Old town', st_multi(st_makeenvelope(x + 0.01, y + 0.01, x + 0.04, y + 0.04, 4326)) from world where n % 3 = 0;

create temporary table placed (like asset.asset including defaults) on commit drop;
insert into placed (id, kind, code, owner, geometry, poles, length_m, category, status, built_on, in_use_from, retired_on, offered, sensitivity, version, sequence,
                    recorded_from, recorded_to, recorded_by)
select gen_random_uuid(), k.kind, w.code || '-' || k.kind || '-' || i,
       (array['VIE', 'PHO', 'MOB', 'GTE', 'EVT', 'TOW', 'POW', null])[1 + floor(random() * 8)::int],
       case when k.kind in ('POLE_LINE', 'DUCT_SECTION')
            then st_setsrid(st_makeline(st_makepoint(p.x, p.y), st_makepoint(p.x + 0.0002, p.y + 0.0002)), 4326)
            else st_setsrid(st_makepoint(p.x, p.y), 4326) end,
       case when k.kind = 'POLE_LINE' then floor(random() * 40)::int end,
       case when k.kind = 'DUCT_SECTION' then (1 + floor(random() * 5000)) / 10 end,
       case when k.kind = 'MAST' then (array['A1a', 'A2b', null])[1 + floor(random() * 3)::int] end,
       s.status, d.built, d.in_use, case when s.status = 'RETIRED' then coalesce(d.in_use, '2015-01-01') + floor(random() * 3500)::int end,
       false, 'NORMAL', 0, i, timestamptz '2020-06-01' + random() * interval '1500 days', 'infinity', 'test'
  from world w
 cross join (values ('SITE', 6), ('MAST', 9), ('POLE', 8), ('POLE_LINE', 3), ('DUCT_SECTION', 5)) k (kind, most)
 cross join lateral generate_series(1, 1 + floor(random() * k.most + 0 * w.n)::int) i
 cross join lateral (select w.x + 0.001 + random() * 0.037 + 0 * i, w.y + 0.001 + random() * 0.037 + 0 * i) p (x, y)
 cross join lateral (select case when random() < 0.1 + 0 * i then 'PLANNED' when random() < 0.15 then 'RETIRED' else 'ACTIVE' end) s (status)
 cross join lateral (
       select case when random() < 0.2 + 0 * i then null else date '2014-01-01' + floor(random() * 4000)::int end,
              case when random() < 0.15 + 0 * i then null else date '2015-01-01' + floor(random() * 4000)::int end) d (built, in_use);
update placed m set site_id = s.id
  from placed s
 where m.kind = 'MAST' and s.kind = 'SITE' and split_part(s.code, '-', 1) = split_part(m.code, '-', 1) and s.sequence = 1 + m.sequence % 4;
update placed p set line_id = l.id
  from placed l
 where p.kind = 'POLE' and l.kind = 'POLE_LINE' and split_part(l.code, '-', 1) = split_part(p.code, '-', 1) and l.sequence = p.sequence;
update placed set sequence = null where kind <> 'POLE' or line_id is null;
insert into asset.asset (id, kind, code, owner, geometry, poles, length_m, category, status, built_on, in_use_from, retired_on, site_id, line_id, recorded_from)
select id, kind, code, owner, geometry, poles, length_m, category, status, built_on, in_use_from, retired_on, site_id, line_id, recorded_from
  from placed order by kind in ('SITE', 'POLE_LINE') desc;
analyze asset.asset;
insert into asset.asset_history
select (jsonb_populate_record(a, jsonb_build_object('recorded_from', '2020-01-02', 'recorded_to', a.recorded_from,
          'owner', case when random() < 0.5 then 'MOB' else a.owner end,
          'in_use_from', case when a.retired_on is null then a.in_use_from - 400 end))).*
  from asset.asset a where a.code ~ '^W\d' and random() < 0.4;

insert into sharing.tenancy (asset_id, organisation, used, used_from, used_to, contract_number, contract_signed_on, contract_from, contract_to, restricted,
                             recorded_from)
select a.id, o.code, u.used, case when u.used then u.first_day end,
       case when u.used and random() < 0.3 then coalesce(u.first_day, '2018-01-01') + floor(random() * 1500)::int end,
       case when c.present then 'HD' end, case when c.present and random() < 0.7 then c.first_day - 30 end,
       case when c.present then c.first_day end, case when c.present and random() < 0.6 then c.first_day + floor(random() * 1800)::int end,
       random() < 0.06, timestamptz '2020-06-01' + random() * interval '1500 days'
  from asset.asset a
 cross join organisation.organisation o
 cross join lateral (
       select random() < 0.85 + 0 * a.version, case when random() < 0.15 + 0 * a.version then null else date '2015-01-01' + floor(random() * 4000)::int end) u (used, first_day)
 cross join lateral (select random() < 0.5 + 0 * a.version, date '2015-01-01' + floor(random() * 4000 + 0 * a.version)::int) c (present, first_day)
 where o.code in ('VIE', 'PHO', 'MOB', 'GTE', 'EVT', 'TOW', 'POW') and a.code ~ '^W\d' and random() < 0.3;
analyze sharing.tenancy;
insert into sharing.tenancy_history
select (jsonb_populate_record(t, jsonb_build_object('recorded_from', '2020-01-02', 'recorded_to', t.recorded_from, 'used', true,
          'used_from', t.used_from - 500, 'contract_to', null, 'restricted', random() < 0.1))).*
  from sharing.tenancy t join asset.asset a on a.id = t.asset_id where a.code ~ '^W\d' and random() < 0.4;
analyze asset.asset, asset.asset_history, sharing.tenancy, sharing.tenancy_history, territory.area, territory.area_piece, territory.area_cell, territory.hamlet, territory.zone;
