-- What each unit counts for, said once more in the plainest way, without anything of the product.
-- One row a unit of the kinds that is counted on a day, as known at an instant, by given switches.
insert into truth (id, world, kind, owner, owner_group, category, built, x, y, weight, users, names, groups)
with a as materialized (
       select * from (select * from asset.asset union all select * from asset.asset_history) v
        where v.recorded_from < :known_at and :known_at <= v.recorded_to and v.code ~ '^W\d'),
t as materialized (
       select v.*, case when v.organisation in ('VIE', 'PHO') then 'VIE-GROUP' when v.organisation = 'POW' or v.organisation = 'EVT' and :day >= date '2020-01-01'
                        then 'POW-GROUP' else v.organisation end as group_code
         from (select * from sharing.tenancy union all select * from sharing.tenancy_history) v
        where v.recorded_from < :known_at and :known_at <= v.recorded_to and not v.restricted),
unit as materialized (
       select a.*,
              case when a.owner in ('VIE', 'PHO') then 'VIE-GROUP' when a.owner = 'POW' or a.owner = 'EVT' and :day >= date '2020-01-01'
                   then 'POW-GROUP' else a.owner end as owner_group,
              (a.in_use_from <= :day or a.in_use_from is null and a.status <> 'PLANNED') and (a.retired_on is null or a.retired_on > :day) as in_use,
              case when a.built_on is not null then a.built_on <= :day when a.in_use_from is not null then a.in_use_from <= :day else a.status <> 'PLANNED' end
                and (a.retired_on is null or a.retired_on > :day) as is_built
         from a where a.kind = any (:kinds)),
support as materialized (
       select u.id as unit_id, u.id as support_id from unit u
        union all
       select u.id, m.id from unit u join a m on m.site_id = u.id
        where (m.in_use_from <= :day or m.in_use_from is null and m.status <> 'PLANNED') and (m.retired_on is null or m.retired_on > :day)),
use as materialized (
       select s.unit_id, s.support_id, t.organisation, t.group_code, o.on_air,
              case :basis when 'USED' then o.on_air
                          when 'IN_FORCE' then o.on_air and (o.in_force or t.group_code = u.owner_group)
                          when 'SIGNED' then o.on_air or t.contract_signed_on <= :day and (t.contract_to is null or t.contract_to >= :day)
                                                         and (t.used_to is null or t.used_to >= :day)
                          else o.on_air or o.in_force end as counts
         from support s
         join unit u on u.id = s.unit_id
         join t on t.asset_id = s.support_id and (u.kind not in ('POLE', 'POLE_LINE') or t.organisation <> 'POW')
        cross join lateral (
              select t.used and (t.used_from is null or t.used_from <= :day) and (t.used_to is null or t.used_to >= :day),
                     t.contract_number is not null and (t.contract_from is null or t.contract_from <= :day) and (t.contract_to is null or t.contract_to >= :day)) o (on_air, in_force)),
counted as (
       select unit_id, array_agg(distinct organisation) filter (where on_air) as names, array_agg(distinct group_code) filter (where on_air) as groups,
              array_agg(distinct case :users when 'NAMES' then organisation else group_code end)
                filter (where case :users when 'NAMES' then on_air else counts end) as users
         from use group by unit_id),
fullest as (
       select unit_id, max(n) as n
         from (select unit_id, count(distinct group_code) as n from use where on_air group by unit_id, support_id) s group by unit_id),
entered as (
       select p.line_id, count(*) as n from a p
        where (p.in_use_from <= :day or p.in_use_from is null and p.status <> 'PLANNED') and (p.retired_on is null or p.retired_on > :day)
        group by p.line_id)
select u.id, split_part(u.code, '-', 1), u.kind, u.owner, u.owner_group, u.category, u.built_on,
       st_x(st_centroid(u.geometry)), st_y(st_centroid(u.geometry)),
       case u.kind when 'DUCT_SECTION' then u.length_m / 1000
                   when 'POLE_LINE' then greatest(0, coalesce(u.poles, 0) - coalesce(e.n, 0))
                   else 1 end,
       case when :support = 'ONE' then coalesce(f.n, 0)
            else (select count(distinct n)
                    from unnest(coalesce(c.users, '{}')
                                || case when :owner_rule = 'ALWAYS' or :owner_rule = 'SECTOR' and u.owner = 'POW'
                                        then case :users when 'NAMES' then u.owner else u.owner_group end end) n) end,
       coalesce(c.names, '{}'), coalesce(c.groups, '{}')
  from unit u
  left join counted c on c.unit_id = u.id
  left join fullest f on f.unit_id = u.id
  left join entered e on e.line_id = u.id
 where case :population when 'BUILT' then u.is_built else u.in_use end
   and (u.kind not in ('POLE', 'POLE_LINE') or cardinality(c.groups) > 0)
