-- The rule of what lies in the same direction that was in force on a day.
select town_m, outside_m, heading_deg, least_m
  from indicator.same_direction_rule
 where valid_from <= :in_force_on
 order by valid_from desc
 limit 1
