-- The indicators, each with the version of its definition that is in force on a day, of those that were published by an instant.
select i.code,
       i.unit,
       coalesce(max(v.version), 1) as version
  from indicator.indicator i
  left join indicator.definition_version v on v.indicator = i.code and v.valid_from <= :in_force_on
       and (v.published_at is null or v.published_at < :known_at)
 group by i.code, i.unit, i.ordinal
 order by i.ordinal
