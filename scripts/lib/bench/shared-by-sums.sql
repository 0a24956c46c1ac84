-- The same from the sums that the product keeps.
select s.commune, sum(s.numerator), sum(s.denominator)
  from indicator.v_summed('pole-sharing', (select max(b.version) from indicator.sum_book b where b.indicator = 'pole-sharing'), null, :'day', :'day',
                          'infinity', true) s
 group by s.commune
having sum(s.units) > 0
 order by s.commune nulls last
