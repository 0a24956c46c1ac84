-- How many kilometres of telecom routes are shared, and how many lie alone beside others' routes in the same direction: near in towns and outside, and near as in
-- towns everywhere. All routes, those that are neither, and those of unknown age stand beside.
-- Lengths are summed as decimals: a sum of binary fractions depends on the order of the rows.
with route as materialized (
       select r.*, cast(st_length(geography(r.geometry)) as numeric) as length_m
         from indicator.v_route_at(:date, :known_at) r
        where r.asset_id in (select l.id from indicator.v_located_at(array['POLE_LINE', 'CABLE'], :area, null, :date, :boundaries, :known_at) l)),
stretch as (
       select coalesce(sum(cast(s.length_m as numeric)) filter (where not s.narrow), 0) as beside_m, coalesce(sum(cast(s.length_m as numeric)) filter (where s.narrow), 0) as near_m
         from indicator.v_same_direction_at(:area, :date, :boundaries, :known_at, :since::date, :town_m, :outside_m, :heading_deg, :least_m) s)
select coalesce(sum(r.length_m) filter (where r.shared and a.asked), 0) / 1000                            as shared_km,
       (select s.beside_m from stretch s) / 1000                                                           as beside_km,
       (select s.near_m from stretch s) / 1000                                                             as near_km,
       coalesce(sum(r.length_m) filter (where a.asked), 0) / 1000                                         as all_km,
       coalesce(sum(r.length_m) filter (where :since::date is not null and r.first_day is null), 0) / 1000 as unknown_km
  from route r
 cross join lateral (select :since::date is null or coalesce(r.first_day >= :since, false)) a (asked)
