-- Whose cable it is decides; what it runs over may be another's that the caller sees. What it does not see is as unknown as what is not there.
with refused as (
       delete from staged s
        where cast(:scope as text) is not null and s.found_owner is distinct from :scope
       returning s.row_number, s.asset_code)
insert into import_finding
select row_number, 'asset', asset_code, 'unknown-asset', 'No asset of this kind (and owner) has this code; load the assets first.', 'REFUSED'
  from refused;

with wanted as (
       select distinct support_kind as kind, support_code as code, support_owner as owner from staged),
     found as (
       select w.kind, w.code, w.owner, case when count(*) = 1 then (array_agg(a.id))[1] end as id
         from wanted w
         join asset.asset a on a.kind = w.kind and a.code = w.code and (w.owner is null or a.owner = w.owner)
        where cast(:scope as text) is null or a.owner = :scope
           or exists (select from asset.v_seen_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity', :scope, false) v where v.id = a.id)
        group by w.kind, w.code, w.owner)
update staged s set support_id = f.id
  from found f
 where f.kind = s.support_kind and f.code = s.support_code and f.owner is not distinct from s.support_owner;

with refused as (
       delete from staged where support_id is null returning row_number, support_code)
insert into import_finding
select row_number, 'support', support_code, 'unknown-asset', 'No asset of this kind (and owner) has this code; load the assets first.', 'REFUSED'
  from refused;

with refused as (
       delete from staged s
        using (select row_number, min(row_number) over (partition by asset_id, support_id) as first_row from staged) t
        where t.row_number = s.row_number and t.first_row < s.row_number
       returning s.row_number, s.support_code, t.first_row)
insert into import_finding
select row_number, 'support', support_code, 'duplicate-row', 'Row ' || first_row || ' says the same.', 'REFUSED', jsonb_build_object('first', first_row)
  from refused;

-- By the tolerance of the quality rule cable-far-from-support.
insert into import_finding
select s.row_number, 'support', s.support_code, 'support-far',
       'It lies ' || d.metres || ' m from the route of the cable. Look at the code, or at the route.', 'WARNING', jsonb_build_object('metres', d.metres)
  from staged s
  join asset.asset c on c.id = s.asset_id
  join asset.asset p on p.id = s.support_id
 cross join lateral (select round(st_distance(geography(c.geometry), geography(p.geometry)))) d (metres)
 where not st_dwithin(geography(c.geometry), geography(p.geometry), 20);

-- What the cable is known to run over already; a support that was removed is none.
update staged s set known_id = w.id
  from staged t
 cross join lateral (select k.id from asset.v_cable_support_at((now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') k
                      where k.cable_id = t.asset_id and k.support_id = t.support_id) w
 where t.row_number = s.row_number;
