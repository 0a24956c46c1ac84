-- The stops of an inspection in their order, whoever may know of them.
select s.id
  from inspection.inspection i
 cross join unnest(i.asset_ids) with ordinality s (id, position)
 where i.id = :id
 order by s.position
