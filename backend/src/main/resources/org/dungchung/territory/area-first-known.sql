-- When the registry first knew of an area with a code in the boundaries of a day, itself or through its parts, if that was after an instant.
select min(a.recorded_from) as first_known
  from (select code, parent_code, valid_from, valid_to, recorded_from from territory.area
         union all
        select code, parent_code, valid_from, valid_to, recorded_from from territory.area_history) a
 where (a.code = :area or a.parent_code = :area)
   and platform.holds(a.valid_from, a.valid_to, :boundaries)
having min(a.recorded_from) >= :known_at
