-- The units of an indicator that one more tenant would make shared, each with what could be rented, its free places, and who could be that tenant and why.
--   to an organisation  its own units, and others' that are open to all and that it could use itself
--   reasons             REQUEST: it has asked for the place;  PLANNED: it plans a thing of its own near;  OWN: it has one near;  RENTED: it uses another's near
-- What nobody knows the places of stands at the end, and what has no room is counted (full), as is what has room and nobody near (lonely).
-- A tenant is a network operator or broadcaster; of one group the one with the best reason. Who uses a unit already, or counts as its user for owning it, is none.
-- Things near are found by the index of the assets' geometry: a degree is at least 100 km wherever the country lies.
-- Weights are summed as decimals of 15 digits: a sum of binary fractions depends on the order of the rows.
with member as materialized (
       select g.organisation, g.group_code, g.kind in ('NETWORK_OPERATOR', 'BROADCASTER') as rents from organisation.v_group_at(:date, :known_at) g),
unit as materialized (
       select c.id, c.kind, c.code, c.owner, cast(c.weight as numeric) as weight, c.place, c.used as groups
         from indicator.v_counted_at(:indicator, :version, :kinds, :area, :scope, :date, :boundaries, :known_at, null, true) c
        where c.variant = 'headline' and c.counted and not c.shared and c.user_count = :min_users - 1
          and (:cleared or not exists (select from indicator.v_withheld r where r.id = c.id))
        union all
       select s.id, s.kind, null, s.owner, w.weight, asset.v_place(s.geometry), null
         from asset.v_seen_at(:date, :known_at, :scope, :told_restricted) s
        cross join lateral (select cast(case when :unit in ('DUCT_KM', 'POLE_KM') then st_length(geography(s.geometry)) / 1000 else 1 end as numeric)) w (weight)
        where :scope::text is not null and not s.own and s.kind = any (:kinds)
          and s.id in (select l.id from indicator.v_located_at(:kinds, :area, null, :date, :boundaries, :known_at) l)
          and not exists (select from sharing.v_use_at(:date, :known_at) t where t.asset_id = s.id and t.organisation = :scope)
          and s.id not in (select v.asset_id from sharing.v_users_at(:date, :known_at, false, null) v where v.shared)),
support as materialized (
       select u.id as unit_id, a.id as asset_id, a.kind, a.code, a.capacity
         from unit u
         join asset.v_asset_at(:date, :known_at) a on a.id = u.id
        where u.kind <> 'SITE'
        union all
       select u.id, m.id, m.kind, m.code, m.capacity
         from unit u
         join asset.v_asset_at(:date, :known_at) m on m.site_id = u.id
        where u.kind = 'SITE' and m.kind = 'MAST' and asset.v_in_use(m.status, m.in_use_from, m.retired_on, :date)
          and (:cleared or not exists (select from indicator.v_withheld r where r.id = m.id))
        union all
       select u.id, a.id, a.kind, a.code, a.capacity
         from unit u
         join asset.v_asset_at(:date, :known_at) a on a.id = u.id
        where u.kind = 'SITE'
          and not exists (select from asset.v_asset_at(:date, :known_at) m
                           where m.site_id = u.id and m.kind = 'MAST' and asset.v_in_use(m.status, m.in_use_from, m.retired_on, :date))),
room as materialized (
       select r.asset_id, sum(r.taken)::bigint as taken, sum(r.promised)::bigint as promised
         from sharing.v_room_among(array(select s.asset_id from support s), :date, :known_at) r
        group by r.asset_id),
let as materialized (
       select distinct on (s.unit_id) s.unit_id, s.asset_id, s.kind, s.code, f.free
         from support s
         left join room r on r.asset_id = s.asset_id
        cross join lateral (select sharing.v_free(s.capacity, r.taken, r.promised)) f (free)
        order by s.unit_id, f.free desc nulls last, s.asset_id),
open as materialized (
       select u.*, l.asset_id, l.kind as asset_kind, l.code as asset_code, l.free, a.geometry
         from unit u
         join let l on l.unit_id = u.id
         join asset.v_asset_at(:date, :known_at) a on a.id = l.asset_id
        where coalesce(l.free >= 1, true)),
near as materialized (
       select o.id as unit_id, o.asset_id, t.id as thing_id, t.kind, t.code, t.owner, t.planned, d.metres
         from open o
        cross join lateral (
              select a.id, a.kind, a.code, a.owner, a.geometry, a.status = 'PLANNED' and not coalesce(a.in_use_from <= :date, false) as planned
                from asset.v_asset_at(:date, :known_at) a
               where a.kind = any (:near_kinds) and a.geometry && st_expand(o.geometry, :within / 100000)
                 and (a.status = 'PLANNED' or asset.v_in_use(a.status, a.in_use_from, a.retired_on, :date))
                 and coalesce(:date < a.retired_on, true)
              offset 0) t
        cross join lateral (select st_distance(geography(o.geometry), geography(t.geometry))) d (metres)
        where t.id not in (o.id, o.asset_id) and d.metres <= :within),
seen as materialized (
       select s.id
         from asset.v_seen_at(:date, :known_at, :scope, :told_restricted) s
        where s.id in (select n.thing_id from near n)),
told as materialized (
       select n.unit_id, n.thing_id, n.kind, case when :scope::text is null or n.owner = :scope then n.code end as code, n.owner, n.planned, n.metres
         from near n
         join seen s on s.id = n.thing_id),
used as materialized (
       select distinct t.asset_id, t.organisation
         from sharing.v_use_at(:date, :known_at) t
        where t.used and t.asset_id in (select s.id from seen s)
          and (:cleared or t.organisation not in (select x.organisation from sharing.v_restricted x where x.organisation is not null))),
reason as materialized (
       select n.unit_id, n.owner as tenant, case when n.planned then 'PLANNED' else 'OWN' end as reason, case when n.planned then 3 else 2 end as strength,
              n.thing_id, n.kind, n.code, n.metres
         from told n
        union all
       select n.unit_id, t.organisation, 'RENTED', 1, n.thing_id, n.kind, n.code, n.metres
         from told n
         join used t on t.asset_id = n.thing_id
        where not n.planned and t.organisation is distinct from n.owner
        union all
       select o.id, r.requester, 'REQUEST', 4, null, null, r.number, null
         from open o
         join colocation.v_open(:scope, :told_restricted) r on r.asset_id = o.asset_id),
fit as materialized (
       select distinct on (r.unit_id, r.tenant, r.reason) r.*, m.group_code
         from reason r
         join open o on o.id = r.unit_id
         join member m on m.organisation = r.tenant and m.rents
         left join member w on w.organisation = o.owner
        where m.group_code <> all (coalesce(o.groups, '{}'))
          and not (:owner_counts and m.group_code = w.group_code)
          and (:scope::text is null or case when o.owner = :scope then r.tenant <> :scope else r.tenant = :scope end)
        order by r.unit_id, r.tenant, r.reason, r.metres, r.thing_id),
tenant as (
       select f.unit_id, f.tenant, f.group_code, max(f.strength) as strength, min(f.metres) as metres,
              row_number() over (partition by f.unit_id, f.group_code order by max(f.strength) desc, sum(f.strength) desc, min(f.metres), f.tenant) as place,
              jsonb_agg(jsonb_build_object('reason', f.reason, 'thing', f.thing_id, 'kind', f.kind,
                                           'code', f.code, 'metres', round(cast(f.metres as numeric), 1)) order by f.strength desc, f.metres, f.thing_id) as reasons
         from fit f
        group by f.unit_id, f.tenant, f.group_code),
candidate as materialized (
       select t.unit_id, max(t.strength) as strength, min(t.metres) as metres,
              jsonb_agg(jsonb_build_object('organisation', t.tenant, 'group', t.group_code, 'metres', round(cast(t.metres as numeric), 1), 'reasons', t.reasons)
                        order by t.strength desc, t.metres, t.tenant) as tenants
         from tenant t
        where t.place = 1
        group by t.unit_id)
select o.id::text        as unit,
       o.kind,
       case when :scope::text is null or o.owner = :scope then o.code end as code,
       o.owner,
       o.weight,
       o.asset_id::text  as asset,
       o.asset_kind,
       case when :scope::text is null or o.owner = :scope then o.asset_code end as asset_code,
       o.free,
       c.strength,
       c.metres,
       c.tenants::text   as tenants,
       c.tenants -> 0 ->> 'organisation' as tenant,
       coalesce(st_x(o.place), 0) as lon,
       coalesce(st_y(o.place), 0) as lat,
       count(o.id) over () as total,
       (select count(*) from open x where x.free is not null and not exists (select from candidate y where y.unit_id = x.id)) as lonely,
       (select count(*) from let l where l.free < 1)                                                                        as "full"
  from (values (1)) always
  left join (open o join candidate c on c.unit_id = o.id) on true
 order by o.free is null, o.weight desc, c.strength desc, c.metres, o.id
 limit :limit
