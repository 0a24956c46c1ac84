-- The headline per commune of an area; what lies in no commune is the row without a code.
with unit as materialized (
       select c.id, c.place, c.weight, c.counted, c.shared
         from indicator.v_counted_at(:indicator, :version, :area, :scope, :date, :boundaries, :known_at) c
        where c.variant = 'headline' and c.counted),
located as (
       select u.weight, u.shared, commune.code, commune.name
         from unit u
         left join lateral (
                select a.code, a.name
                  from territory.v_area_piece_at(:boundaries, :known_at) p
                  join territory.v_area_at(:boundaries, :known_at) a on a.id = p.area_id
                 where p.level = 'COMMUNE' and st_intersects(p.piece, u.place)
                 order by a.code
                 limit 1) commune on true)
select code,
       name,
       coalesce(sum(weight) filter (where shared), 0) as numerator,
       sum(weight)                                    as denominator
  from located
 group by code, name
 order by code nulls last
