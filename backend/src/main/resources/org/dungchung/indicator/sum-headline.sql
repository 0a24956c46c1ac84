-- As headline.sql, from the sums that are kept; no row where they do not tell.
select sum(s.numerator) as numerator, sum(s.denominator) as denominator
  from indicator.v_summed(:indicator, :version, :area, :date, :boundaries, :known_at, false) s
 where s.variant = 'headline'
having count(*) > 0
