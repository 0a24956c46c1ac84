-- The definitions that sums are kept of: of each indicator that counts assets, the version that is in force on a day, unless it counts what was newly built.
with newest as (
       select i.code, i.unit, i.kinds, max(v.version) as version
         from indicator.indicator i
         join indicator.definition_version v on v.indicator = i.code
        where i.unit not in ('HAMLET', 'NEW_STATION') and i.kinds <> '{}' and v.valid_from <= :today
        group by i.code, i.unit, i.kinds)
select n.code, n.version
  from newest n
 where exists (select from indicator.definition d where d.indicator = n.code and d.version = n.version)
   and not exists (select from indicator.definition d where d.indicator = n.code and d.version = n.version and d.population = 'BUILT_SINCE')
