-- Gives a new draft the ways of counting of the version before it.
insert into indicator.definition (indicator, version, variant, ordinal, users, owner_rule, basis, support, population, min_users, since)
select d.indicator, d.version + 1, d.variant, d.ordinal, d.users, d.owner_rule, d.basis, d.support, d.population, d.min_users, d.since
  from indicator.definition d
 where d.indicator = :indicator and d.version = :version - 1
