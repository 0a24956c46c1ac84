-- The switches of every variant of one version of an indicator's definition.
select variant, users, owner_rule, basis, support, population, min_users, since
  from indicator.definition
 where indicator = :indicator and version = :version
 order by ordinal
