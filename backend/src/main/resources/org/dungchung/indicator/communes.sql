-- The headline per commune of an area; what lies in no commune is the row without a code. A station lies where its support does.
-- Weights are summed as decimals of 15 digits: a sum of binary fractions depends on the order of the rows.
select a.code,
       a.name,
       coalesce(sum(w.rounded) filter (where c.shared), 0) as numerator,
       sum(w.rounded)                                      as denominator
  from indicator.v_counted_at(:indicator, :version, :kinds, :area, :scope, :date, :boundaries, :known_at, null, true) c
 cross join lateral (select cast(c.weight as numeric)) w (rounded)
  left join indicator.v_commune_of(:kinds, :date, :boundaries, :known_at) l on l.id = c.id
  left join (select s.id, u.commune
               from asset.v_station_known_at(:known_at) s
               join indicator.v_commune_of('{SITE,MAST}', :date, :boundaries, :known_at) u on u.id = s.asset_id
              where 'STATION' = any (:kinds)) t on t.id = c.id
  left join territory.v_area_at(:boundaries, :known_at) a on a.code = coalesce(l.commune, t.commune)
 where c.variant = 'headline' and c.counted
 group by a.code, a.name
 order by a.code collate "C" nulls last
