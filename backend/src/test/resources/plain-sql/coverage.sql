-- Covered hamlets and all hamlets per commune: each settled area cut with the union of all footprints there are.
with everything as (
     select st_union(geometry(st_buffer(geography(a.geometry), s.range_m, 'quad_segs=32'))) as footprint
       from asset.station s
       join asset.asset a on a.id = s.asset_id
      where s.technology <> '2G'
        and (a.in_use_from is null or a.in_use_from <= '2025-07-01'))
select h.commune_code as commune, count(*) as units,
       count(*) filter (where case when h.settled_area is null then st_intersects(h.centre, e.footprint)
                                   else st_area(geography(st_intersection(h.settled_area, e.footprint))) / st_area(geography(h.settled_area)) >= 0.9
                              end) as shared
  from territory.hamlet h
 cross join everything e
 group by h.commune_code
 order by h.commune_code
