-- The books that are open, with their ways of counting in the order of the bits.
select b.id, i.unit, b.kinds, d.users, d.owner_rule, d.basis, d.support, d.population, d.min_users
  from indicator.sum_book b
  join indicator.indicator i on i.code = b.indicator
  join indicator.definition d on d.indicator = b.indicator and d.version = b.version
 order by b.id, array_position(b.variants, d.variant)
