-- What lies in a duct on a day: its sub-ducts, and the cable of whoever occupies it; no row when nothing does.
select string_agg(inside.name, ', ' order by inside.name)
  from (select c.name from asset.duct c where c.parent_id = :id and coalesce(c.removed_on > :day, true)
         union all
        select d.occupant from asset.duct d where d.id = :id and d.occupant is not null and coalesce(d.occupied_to >= :day, true)) inside
having count(*) > 0
