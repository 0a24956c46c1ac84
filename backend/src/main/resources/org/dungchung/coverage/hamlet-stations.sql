-- The stations on air whose footprint reaches a hamlet of an area, or would with a range half as long again; nearest first.
-- What stands on restricted assets is told to those only who are cleared for them.
select s.operator,
       s.technology,
       s.asset_id                       as asset,
       s.range_m,
       round(d.metres)::int             as distance_m,
       d.reaches
  from territory.v_hamlet_at(:boundaries, :known_at) h
 cross join lateral (select coalesce(h.settled_area, h.hall, h.centre) as place) p
 cross join asset.v_station_at(:date, :known_at) s
 cross join lateral (
       select st_distance(geography(s.place), geography(p.place)) as metres,
              coalesce(st_intersects(s.footprint, p.place),
                       st_distance(geography(s.place), geography(p.place)) <= s.range_m, false) as reaches) d
 where h.code = :hamlet
   and (h.province_code = :area or h.commune_code in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w))
   and s.technology = any (select unnest(r.technologies) from coverage.v_rule_at(:date, :known_at) r)
   and (cast(:operator as text) is null or s.operator = :operator)
   and (:cleared or not exists (select from asset.v_restricted x where x.id = s.asset_id))
   and (d.reaches or d.metres <= s.range_m * 1.5)
 order by d.metres, s.operator, s.technology, s.id
