-- Findings of one rule (the query named finding), as far as the caller sees their subjects in full, by id. The area of a hamlet is its commune, where
-- that is none of the day its province.
select f.subject, f.id,
       coalesce(s.kind, h.type_word, a.level)   as kind,
       coalesce(s.code, h.code, a.code)         as code,
       coalesce(s.name, h.name, a.name)         as name,
       s.owner,
       coalesce(w.code, a.code)                 as area,
       st_x(p.point)                            as lon,
       st_y(p.point)                            as lat,
       f.detail::text                           as detail
  from finding f
  left join asset.v_seen_at(:day, :known_at, :scope, :cleared) s on f.subject = 'ASSET' and s.id = f.id and s.own
  left join territory.v_hamlet_at(:boundaries, :known_at) h on f.subject = 'HAMLET' and h.id = f.id
  left join territory.v_area_at(:boundaries, :known_at) a on f.subject = 'AREA' and a.id = f.id
  left join lateral (
       select c.code
         from territory.v_area_at(:boundaries, :known_at) c
        where c.code in (h.commune_code, h.province_code)
        order by c.code <> h.commune_code
        limit 1) w on f.subject = 'HAMLET'
 cross join lateral (select coalesce(asset.v_place(s.geometry), territory.v_hamlet_point(h.hall, h.centre, h.settled_area),
                                     st_pointonsurface(a.boundary))) p (point)
 where (s.id is not null or cast(:scope as text) is null and (h.id is not null or a.id is not null))
   and (cast(:after as uuid) is null or f.id > :after)
 order by f.id
 limit :limit
