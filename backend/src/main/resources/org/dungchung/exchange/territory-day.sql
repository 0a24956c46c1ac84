-- The day whose boundaries a file is compared with: its own first day if the areas are known for it, else today. No row: nothing to compare with.
select d.day
  from (values (1, cast(:asked as date)), (2, cast(:today as date))) d (preference, day)
 where case when cast(:territory as text) is null
            then exists (select from territory.v_area_at(d.day, 'infinity'))
            else exists (select from territory.v_area_part_at(:territory, d.day, 'infinity')) end
 order by d.preference
 limit 1
