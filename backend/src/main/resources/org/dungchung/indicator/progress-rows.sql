-- The units behind a figure of what is done, counted or not and why, in the order of their codes, after a given one.
-- The total is of all rows from the given one on, whatever the limit.
select u.id, u.kind, u.code, u.name, u.owner, commune.code as commune, commune.name as commune_name, u.weight, u.counted, u.met, u.why,
       u.first_day::text as first_day, case when u.kind not in ('COMMUNE', 'ZONE') then u.id::text end as asset,
       st_x(u.place) as lon, st_y(u.place) as lat, count(*) over () as total
  from indicator.v_progress_at(:unit, :since::date, :area, :scope, :date, :boundaries, :known_at) u
  left join lateral (
         select a.code, a.name
           from territory.v_area_piece_at(:boundaries, :known_at) p
           join territory.v_area_at(:boundaries, :known_at) a on a.code = p.code
          where p.level = 'COMMUNE' and st_intersects(p.piece, u.place)
          order by p.code
          limit 1) commune on true
 where (:counted::boolean is null or u.counted = :counted)
   and (:met::boolean is null or u.met = :met)
   and (:kind::text is null or u.kind = :kind)
   and (:owner::text is null or u.owner = :owner)
   and (:code::text is null or position(upper(:code) in upper(u.code)) > 0)
   and (:why::text is null or u.why = :why)
   and (not :by_commune or commune.code is not distinct from :cell::text)
   and (:after_code::text is null or (coalesce(u.code, ''), u.id) > (:after_code, :after_id::uuid))
 order by coalesce(u.code, ''), u.id
 limit :limit
