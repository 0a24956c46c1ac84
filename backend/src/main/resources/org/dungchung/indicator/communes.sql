-- The headline per commune of an area; what lies in no commune is the row without a code.
select a.code,
       a.name,
       coalesce(sum(c.weight) filter (where c.shared), 0) as numerator,
       sum(c.weight)                                      as denominator
  from indicator.v_counted_at(:indicator, :version, :kinds, :area, :scope, :date, :boundaries, :known_at, null, true) c
  left join indicator.v_commune_of(:kinds, :date, :boundaries, :known_at) l on l.id = c.id
  left join territory.v_area_at(:boundaries, :known_at) a on a.code = l.commune
 where c.variant = 'headline' and c.counted
 group by a.code, a.name
 order by a.code nulls last
