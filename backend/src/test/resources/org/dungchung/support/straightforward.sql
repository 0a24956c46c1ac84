-- What each unit counts for, said once more in the plainest way: one look at the tables for each unit, without anything of the product.
-- One row a unit of the kinds that is counted on a day, as known at an instant, by given switches.
insert into truth (id, world, kind, owner, owner_group, category, built, x, y, weight, users, names, groups)
with a as (
       select * from (select * from asset.asset union all select * from asset.asset_history) v
        where v.recorded_from < :known_at and :known_at <= v.recorded_to and v.code ~ '^W\d'),
t as (
       select v.*, case when v.organisation in ('VIE', 'PHO') then 'VIE-GROUP' when v.organisation = 'POW' or v.organisation = 'EVT' and :day >= date '2020-01-01'
                        then 'POW-GROUP' else v.organisation end as group_code
         from (select * from sharing.tenancy union all select * from sharing.tenancy_history) v
        where v.recorded_from < :known_at and :known_at <= v.recorded_to and not v.restricted),
unit as (
       select a.*,
              case when a.owner in ('VIE', 'PHO') then 'VIE-GROUP' when a.owner = 'POW' or a.owner = 'EVT' and :day >= date '2020-01-01'
                   then 'POW-GROUP' else a.owner end as owner_group,
              (a.in_use_from <= :day or a.in_use_from is null and a.status <> 'PLANNED') and (a.retired_on is null or a.retired_on > :day) as in_use,
              case when a.built_on is not null then a.built_on <= :day when a.in_use_from is not null then a.in_use_from <= :day else a.status <> 'PLANNED' end
                and (a.retired_on is null or a.retired_on > :day) as is_built
         from a where a.kind = any (:kinds)),
support as (
       select u.id as unit_id, u.id as support_id from unit u
        union all
       select u.id, m.id from unit u join a m on m.site_id = u.id
        where (m.in_use_from <= :day or m.in_use_from is null and m.status <> 'PLANNED') and (m.retired_on is null or m.retired_on > :day)),
use as (
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
                     t.contract_number is not null and (t.contract_from is null or t.contract_from <= :day) and (t.contract_to is null or t.contract_to >= :day)) o (on_air, in_force))
select u.id, split_part(u.code, '-', 1), u.kind, u.owner, u.owner_group, u.category, u.built_on,
       st_x(st_centroid(u.geometry)), st_y(st_centroid(u.geometry)),
       case u.kind when 'DUCT_SECTION' then u.length_m / 1000
                   when 'POLE_LINE' then greatest(0, coalesce(u.poles, 0) - (select count(*) from a p where p.line_id = u.id
                          and (p.in_use_from <= :day or p.in_use_from is null and p.status <> 'PLANNED') and (p.retired_on is null or p.retired_on > :day)))
                   else 1 end,
       case when :support = 'ONE'
            then (select coalesce(max(n), 0) from (select count(distinct x.group_code) as n from use x where x.unit_id = u.id and x.on_air group by x.support_id) s)
            else (select count(distinct n) from (
                         select case :users when 'NAMES' then x.organisation else x.group_code end as n
                           from use x where x.unit_id = u.id and case :users when 'NAMES' then x.on_air else x.counts end
                          union all
                         select case :users when 'NAMES' then u.owner else u.owner_group end
                          where :owner_rule = 'ALWAYS' or :owner_rule = 'SECTOR' and u.owner = 'POW') s) end,
       array(select distinct x.organisation from use x where x.unit_id = u.id and x.on_air order by 1),
       array(select distinct x.group_code from use x where x.unit_id = u.id and x.on_air order by 1)
  from unit u
 where case :population when 'BUILT' then u.is_built else u.in_use end
   and (u.kind not in ('POLE', 'POLE_LINE') or exists (select from use x where x.unit_id = u.id and x.on_air))
