-- The versions of an indicator's definition, the newest first, with which of them is in force on a day.
select v.version,
       v.valid_from,
       v.reason,
       v.revision,
       v.begun_by,
       v.begun_at,
       v.published_by,
       v.published_at,
       coalesce(v.version = max(v.version) filter (where v.valid_from <= :today) over (), false) as in_force
  from indicator.definition_version v
 where v.indicator = :indicator
 order by v.version desc
