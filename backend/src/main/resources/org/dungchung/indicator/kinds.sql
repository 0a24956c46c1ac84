-- The kinds of assets that an indicator's units are of.
select unnest(i.kinds)
  from indicator.indicator i
 where i.code = :indicator
