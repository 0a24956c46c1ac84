-- What became of a finding; what is not said stays.
update inspection.finding
   set state = :state,
       contest_id = coalesce(cast(:contest as uuid), contest_id),
       change_set_id = coalesce(cast(:change_set as uuid), change_set_id),
       item_ids = coalesce(cast(:items as uuid[]), item_ids),
       settled_because = coalesce(cast(:because as text), settled_because)
 where id = :id
