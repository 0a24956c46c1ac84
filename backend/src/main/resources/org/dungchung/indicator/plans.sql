-- The plans (code null: all), each with the boundaries in which it speaks of its area (of the day where its area did not change), whether the registry has
-- that area, and, where the area has ended, the area of its level that most of it lies in on the day.
select p.code, p.document, p.signed_on, p.area_code as area, a.name as area_name, coalesce(p.boundaries, :date) as boundaries, p.area_to,
       a.code is not null as known, today.code as today, today.name as today_name
  from indicator.plan p
  left join territory.v_area_at(coalesce(p.boundaries, :date), :known_at) a on a.code = p.area_code
  left join lateral (
         select n.code, n.name
           from territory.v_area_at(:date, :known_at) n
          where p.area_to < :date and n.level = a.level and st_intersects(n.boundary, a.boundary)
          order by st_area(st_intersection(n.boundary, a.boundary)) desc, n.code
          limit 1) today on true
 where :code::text is null or p.code = :code
 order by p.code
