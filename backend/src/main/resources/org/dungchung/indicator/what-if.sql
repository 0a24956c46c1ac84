-- The headline as it would be: by given switches, with the asked requests as if each tenant used what it asked for, and with tenants on assets of which nobody
-- has asked for anything. Nothing is stored.
-- A tenant on a mast is a user of its site, on what was joined of what was kept; on poles only who is of the telecom sector. What carries no cable yet is looked
-- at only where it is asked for. Of one mast's users the fullest decides, so there the groups of the asked mast are counted anew.
-- Weights are summed as decimals of 15 digits: a sum of binary fractions depends on the order of the rows.
with asked as materialized (
       select coalesce(j.kept_id, r.asset_id) as support_id, r.requester, g.group_code, g.telecom
         from (select o.asset_id, o.requester
                 from colocation.v_open(:scope, :told_restricted) o
                where o.id = any (:requests::uuid[])
                union
               select t.asset_id, t.tenant from unnest(:assets::uuid[], :tenants::text[]) t (asset_id, tenant)) r
         left join asset.v_joined_at(:known_at) j on j.asset_id = r.asset_id and :scope::text is null
         join organisation.v_group_at(:date, :known_at) g on g.organisation = r.requester),
place as materialized (
       select a.support_id, a.requester, a.group_code, a.telecom, m.kind,
              case when m.kind = 'MAST' and 'SITE' = any (:kinds) then coalesce(j.kept_id, m.site_id)
                   when m.kind = 'POLE' and 'POLE' <> all (:kinds) then m.line_id
                   else m.id end as unit_id
         from asked a
         join asset.v_asset_at(:date, :known_at) m on m.id = a.support_id
         left join asset.v_joined_at(:known_at) j on j.asset_id = m.site_id and :scope::text is null
        where a.telecom or m.kind not in ('POLE', 'POLE_LINE')),
bare as materialized (
       select u.*
         from indicator.v_unit_at(:kinds, :area, :scope, :date, :boundaries, :known_at, array(select p.unit_id from place p), false) u
        where exists (select from place)),
unit as (
       select u.*
         from indicator.v_unit_at(:kinds, :area, :scope, :date, :boundaries, :known_at, null, true) u
        where u.id not in (select b.id from bare b)
        union all
       select b.* from bare b),
extra as materialized (
       select p.unit_id, array_agg(distinct p.group_code) as groups, array_agg(distinct p.requester) as names, max(f.groups) as fullest
         from place p
        cross join lateral (
              select count(distinct t.group_code) as groups
                from (select t.group_code from sharing.v_use_at(:date, :known_at) t where t.asset_id = p.support_id and t.used
                       union all
                      select o.group_code from place o where o.support_id = p.support_id) t) f
        group by p.unit_id),
would as (
       select cast(case :unit when 'POLE_KM' then u.length_km when 'DUCT_SECTION' then 1 else u.weight end as numeric) as weight,
              e.unit_id is not null as asked,
              case :population when 'BUILT' then u.built else u.in_use end
                and (u.cable or e.unit_id is not null) as counted,
              case when :support = 'ONE' then greatest(u.one_support, coalesce(e.fullest, 0))
                   else cardinality(indicator.users_of(:users, :owner_rule, :basis, u.used || e.groups, u.used_names || e.names, u.in_force || e.groups,
                                                       u.signed || e.groups, u.let || e.groups, u.owner, u.owner_group, u.owner_telecom)) end as users
         from unit u
         left join extra e on e.unit_id = u.id)
select coalesce(sum(w.weight) filter (where w.counted and w.users >= :min_users), 0) as numerator,
       coalesce(sum(w.weight) filter (where w.counted), 0)                           as denominator,
       count(*) filter (where w.asked and w.counted)                                 as asked_units
  from would w
