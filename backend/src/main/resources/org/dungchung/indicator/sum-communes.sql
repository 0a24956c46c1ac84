-- As communes.sql and the communes of breakdown.sql, from the sums that are kept; no row where they do not tell. Everybody's units are others' units.
with cell as (
       select s.commune, sum(s.numerator) as numerator, sum(s.denominator) as denominator, sum(s.units) as units
         from indicator.v_summed(:indicator, :version, :area, :date, :boundaries, :known_at, true) s
        group by s.commune
       having sum(s.units) > 0)
select c.commune                    as cell,
       a.name,
       c.numerator,
       c.denominator,
       c.units,
       c.units                      as others,
       sum(c.numerator) over ()     as whole_numerator,
       sum(c.denominator) over ()   as whole_denominator
  from cell c
  left join territory.v_area_at(:boundaries, :known_at) a on a.code = c.commune
 order by c.commune nulls last
