-- What is done per commune of an area; what lies in no commune is the row without a code. On a shared edge the smaller code has it.
-- Weights are summed as decimals of 15 digits: a sum of binary fractions depends on the order of the rows.
select commune.code,
       commune.name,
       coalesce(sum(w.rounded) filter (where u.met), 0) as numerator,
       sum(w.rounded)                                   as denominator
  from indicator.v_progress_at(:unit, :since::date, :area, :scope, :date, :boundaries, :known_at) u
 cross join lateral (select cast(u.weight as numeric)) w (rounded)
  left join lateral (
         select a.code, a.name
           from territory.v_area_piece_at(:boundaries, :known_at) p
           join territory.v_area_at(:boundaries, :known_at) a on a.code = p.code
          where p.level = 'COMMUNE' and st_intersects(p.piece, u.place)
          order by p.code
          limit 1) commune on true
 where u.counted
 group by commune.code, commune.name
 order by commune.code nulls last
