-- The units behind the headline, counted or not and why, in the order of their codes, after a given one.
-- A unit lies in the commune that holds its point; on a shared edge the smaller code has it.
select c.id,
       c.kind,
       c.code,
       c.owner,
       commune.code                                 as commune,
       c.weight,
       c.counted,
       c.shared,
       c.why,
       c.user_count                                 as users_counted,
       array_to_string(c.used_names, ',')           as users,
       array_to_string(c.used, ',')                 as groups,
       c.unknown_date,
       c.lapsed,
       c.signed_only,
       c.one_sided,
       st_x(c.place)                                as lon,
       st_y(c.place)                                as lat
  from (select counted.*
          from indicator.v_counted_at(:indicator, :version, :area, :scope, :date, :boundaries, :known_at) counted
         where counted.variant = 'headline'
           and (:after_code::text is null or (coalesce(counted.code, ''), counted.id) > (:after_code, :after_id::uuid))
         order by coalesce(counted.code, ''), counted.id
         limit :limit) c
  left join lateral (
         select p.code
           from territory.v_area_piece_at(:boundaries, :known_at) p
          where p.level = 'COMMUNE' and st_intersects(p.piece, c.place)
          order by p.code
          limit 1) commune on true
 order by coalesce(c.code, ''), c.id
