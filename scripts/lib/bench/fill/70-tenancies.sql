-- Who uses what: the same one to four organisations all along a route or a street, one to four on a mast.
create function bench.user_of(thing bigint, n int) returns text
  language sql immutable parallel safe
  return (array['SONGTEL', 'MEKOFONE', 'SONGVINA', 'BACNET', 'NAMNET'])[1 + (thing + n) % 5];

create view bench.use as
select 'POLE' as kind, cast(r.id * 1000 + k as bigint) as thing, n, bench.user_of(r.id, n) as organisation, r.since,
       bench.lot(r.id * 1000 + k, 48) < 0.005 as retired
  from bench.route r, bench.size s, generate_series(1, s.poles) k, generate_series(0, r.tenants - 1) n
 union all
select 'MAST', s.i, n, bench.user_of(s.i, n), s.since, bench.lot(s.i, 29) < 0.02
  from bench.site s, generate_series(0, s.capacity - 1) n
 union all
select 'DUCT', s.i * 100 + k, n, bench.user_of(s.i, n), s.since, false
  from bench.street s, generate_series(1, s.sections) k, generate_series(0, s.i % 2) n;

insert into sharing.tenancy (id, asset_id, organisation, used, used_from, used_to, contract_number, contract_signed_on, contract_from,
                             reported_by_owner, reported_by_tenant, restricted, recorded_from, recorded_by)
select bench.id('USE' || u.kind || u.n, u.thing), bench.id(u.kind, u.thing), u.organisation, w.used,
       case when w.used then u.since + 100 * u.n end, case when w.used and (u.retired or w.lot < 0.01) then date '2025-12-31' end,
       case when u.n > 0 then 'HĐ' || u.thing || '/' || u.n end, case when u.n > 0 then u.since + 90 * u.n end, case when u.n > 0 then u.since + 95 * u.n end,
       true, w.lot < 0.97, w.lot > 0.9995, '2024-01-01', 'bench'
  from bench.use u
 cross join lateral (select bench.lot(u.thing * 10 + u.n, 70), bench.lot(u.thing * 10 + u.n, 71) > 0.02) w (lot, used);
