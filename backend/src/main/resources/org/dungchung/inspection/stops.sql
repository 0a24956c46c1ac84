-- The stops of an inspection in their order, with what is recorded of them now; without those that the reader may not know of.
select a.id as asset_id, a.version, a.kind, a.code, a.name, a.owner, o.name as owner_name,
       st_x(p.place) as lon, st_y(p.place) as lat, a.capacity, a.category, c.code as commune,
       case when a.retired_on <= :today then 'RETIRED'
            when asset.v_in_use(a.status, a.in_use_from, a.retired_on, :today) then 'IN_USE'
            else 'PLANNED' end as lifecycle,
       st_distance(geography(p.place), geography(coalesce(lag(p.place) over (order by s.position), i.start))) as distance_m,
       u.users, u.user_names, u.used_from,
       exists (select from contest.v_seen(null, :cleared) x where x.asset_id = a.id and x.state = 'OPEN') as open_contest
  from inspection.inspection i
 cross join unnest(i.asset_ids) with ordinality s (id, position)
 cross join lateral (
       select f.* from asset.v_seen_each_at(:today, 'infinity', null, :cleared) f where f.id = s.id offset 0) a
 cross join lateral (select st_centroid(asset.v_place(a.geometry))) p (place)
  left join organisation.v_organisation o on o.code = a.owner
  left join lateral (
       select min(v.code) as code from territory.v_area_over(p.place, 'COMMUNE', :today, 'infinity') v) c on true
 cross join lateral (
       select coalesce(array_agg(t.organisation order by t.organisation, t.id), '{}') as users,
              coalesce(array_agg(n.name order by t.organisation, t.id), '{}') as user_names,
              coalesce(array_agg(cast(t.used_from as text) order by t.organisation, t.id), '{}') as used_from
         from sharing.v_tenancy_known_at('infinity') t
         join organisation.v_organisation n on n.code = t.organisation
        where t.asset_id = a.id and t.used and not t.restricted and platform.holds(t.used_from, t.used_to, :today)) u
 where i.id = :id
 order by s.position
