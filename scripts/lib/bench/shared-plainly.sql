-- The pole ratio of a day in each commune of the country, as one would write it: tenancies grouped by pole, poles in the boundaries of communes. Prints
-- commune, shared, all.
with member as (
       select o.code as organisation, coalesce(m.group_code, o.code) as group_code, o.kind in ('NETWORK_OPERATOR', 'TOWER_COMPANY', 'BROADCASTER') as telecom
         from organisation.organisation o
         left join organisation.membership m on m.organisation = o.code and coalesce(m.valid_from <= :'day', true) and coalesce(m.valid_to >= :'day', true)),
used as (
       select t.asset_id, array_agg(distinct m.group_code) as groups
         from sharing.tenancy t
         join member m on m.organisation = t.organisation
        where m.telecom and not t.restricted and t.used and coalesce(t.used_from <= :'day', true) and coalesce(t.used_to >= :'day', true)
        group by t.asset_id),
entered as (
       select p.line_id, count(*) as poles
         from asset.asset p
        where p.line_id is not null and coalesce(p.in_use_from <= :'day', p.status <> 'PLANNED') and coalesce(p.retired_on > :'day', true)
        group by p.line_id),
unit as (
       select case when a.kind = 'POLE_LINE' then st_lineinterpolatepoint(st_geometryn(a.geometry, 1), 0.5) else a.geometry end as place,
              case when a.kind = 'POLE_LINE' then greatest(coalesce(a.poles, 0) - coalesce(e.poles, 0), 0) else 1 end as weight,
              cardinality(u.groups) + case when o.telecom or o.group_code is null or o.group_code = any (u.groups) then 0 else 1 end as users
         from asset.asset a
         join used u on u.asset_id = a.id
         left join member o on o.organisation = a.owner
         left join entered e on e.line_id = a.id
        where a.kind in ('POLE', 'POLE_LINE')
          and coalesce(a.in_use_from <= :'day', a.status <> 'PLANNED') and coalesce(a.retired_on > :'day', true)),
cell as (
       select l.commune, sum(u.weight) filter (where u.users >= 2) as shared, sum(u.weight) as poles
         from unit u
         left join lateral (
              select min(c.code) as commune
                from territory.area_cell d
                join territory.area c on c.id = d.area_id
               where d.recorded_to = 'infinity' and d.key = territory.v_cell(u.place) and (d.part is null or st_intersects(d.part, u.place))
                 and c.level = 'COMMUNE' and coalesce(c.valid_from <= :'day', true) and coalesce(c.valid_to >= :'day', true)) l on true
        group by l.commune)
select commune, coalesce(shared, 0), poles from cell order by commune nulls last
