-- The target that an indicator of an area has to meet next after a day, or the last one when all days have passed; as known at an instant, with the document
-- that sets it.
-- A plan speaks of its area in the boundaries of its time: it is no target of another area that has the code today.
select t.value,
       t.comparator,
       t.target_on                                              as date,
       case when t.statement is null then p.document else t.source end as document
  from indicator.v_target_at(:known_at) t
  join indicator.plan p on p.code = t.plan
 where t.indicator = :indicator
   and t.kind = 'TARGET'
   and t.value is not null
   and t.population is null
   and p.area_code = :area
   and platform.holds(null, p.area_to, :boundaries)
 order by t.target_on < :date, case when t.target_on >= :date then t.target_on end, t.target_on desc
 limit 1
