-- The hamlets of an area with the covered part of their settled areas, from the union of the footprints of stations on air.
--
-- Footprints look for hamlets through the index on the place of a hamlet. Where one footprint takes in the whole settled area nothing is
-- cut; elsewhere each footprint is cut to the settled area before the union, so that unions stay small. Of circles around one
-- position only the widest is united. By points, it is not looked at where people live; types: of which type words (null: all).
-- Metres and square metres are measured on the ellipsoid. United in one order, whichever rows come first, so that the last digit is always the same.
  with hamlet as materialized (
         select h.id, h.code, h.name, h.type_word, h.commune_code, h.population, h.households,
                case when not :by_point then h.settled_area end as settled_area,
                h.boundary is null as derived_boundary,
                coalesce(case when not :by_point then h.settled_area end, h.hall, h.centre) as place
           from territory.v_hamlet_at(:boundaries, :known_at) h
          where (cast(:area as text) is null
                 or h.province_code = :area
                 or h.commune_code in (select c.code from territory.v_code_within(:area, :boundaries, :known_at) c))
            and (cast(:types as text[]) is null or lower(h.type_word) = any (:types))),
       station as materialized (
         select s.place, s.range_m, s.footprint
           from asset.v_station_at(:date, :known_at) s
          where s.technology = any (:technologies)
            and (cast(:operators as text[]) is null or s.operator = any (:operators))),
       -- A box around the hamlets, twice the widest range away: what stands outside reaches none of them.
       reach as (
         select st_envelope(st_collect(
                  geometry(st_project(geography(st_point(st_xmin(e.box), st_ymin(e.box), 4326)), 2 * r.metres, radians(225))),
                  geometry(st_project(geography(st_point(st_xmax(e.box), st_ymax(e.box), 4326)), 2 * r.metres, radians(45)))
                )) as box
           from (select st_extent(place) from hamlet) e (box),
                (select coalesce(max(range_m), 0) from station where footprint is null) r (metres)),
       footprint as materialized (
         select row_number() over () as number, f.*
           from (select geometry(st_buffer(geography(s.place), s.range_m, 'quad_segs=32')) as shape,
                        count(*) as stations,
                        rank() over (partition by s.place order by s.range_m desc) = 1 as widest
                   from station s
                  where s.footprint is null and s.range_m is not null
                    and s.place && (select box from reach)
                  group by s.place, s.range_m
                  union all
                 select s.footprint, count(*), true
                   from station s
                  where s.footprint is not null
                  group by s.footprint) f),
       reached as materialized (
         select h.id, f.number, f.stations, f.widest, h.whole
           from footprint f
          cross join lateral (
                select h.id, st_covers(f.shape, coalesce(h.settled_area, h.hall, h.centre)) as whole
                  from territory.v_hamlet_at(:boundaries, :known_at) h
                 where not :by_point and st_intersects(f.shape, coalesce(h.settled_area, h.hall, h.centre))
                 union all
                select h.id, true
                  from territory.v_hamlet_at(:boundaries, :known_at) h
                 where :by_point and st_intersects(f.shape, coalesce(h.hall, h.centre))
                offset 0) h),
       met as (
         select id, sum(stations) as stations, bool_or(whole) as whole
           from reached
          group by id),
       cut as (
         select h.id, st_area(geography(st_union(st_collectionextract(st_intersection(h.settled_area, f.shape), 3) order by f.shape))) as covered_m2
           from hamlet h
           join met m on m.id = h.id and not m.whole
           join reached r on r.id = h.id and r.widest
           join footprint f on f.number = r.number
          where h.settled_area is not null
          group by h.id),
       -- Where nothing reaches a hamlet yet: what is planned and will.
       planned_shape as materialized (
         select coalesce(s.footprint, geometry(st_buffer(geography(s.place), s.range_m, 'quad_segs=32'))) as shape
           from asset.v_station_planned_at(:date, :known_at) s
          where s.technology = any (:technologies)
            and (cast(:operators as text[]) is null or s.operator = any (:operators))
            and (s.footprint is not null or s.range_m is not null)),
       planned as (
         select h.id
           from hamlet h
          where not exists (select from met m where m.id = h.id)
            and exists (select from planned_shape s where st_intersects(s.shape, h.place)))
select h.code, h.name, h.type_word, h.commune_code, c.name as commune_name, h.population, h.households,
       case when h.settled_area is null then null
            when m.whole then 1
            else least(coalesce(t.covered_m2, 0) / st_area(geography(h.settled_area)), 1)
        end                               as part,
       h.settled_area is not null         as by_area,
       coalesce(m.whole, false)           as whole,
       coalesce(m.stations, 0)            as stations,
       h.derived_boundary                 as derived_boundary,
       p.id is not null                   as planned
  from hamlet h
  left join met m on m.id = h.id
  left join cut t on t.id = h.id
  left join planned p on p.id = h.id
  left join territory.v_area_at(:boundaries, :known_at) c on c.code = h.commune_code
 order by h.commune_code collate "C", h.code collate "C"
