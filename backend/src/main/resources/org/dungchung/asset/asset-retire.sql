-- Retires the assets of temporary table retiring, but those that are retired already, are another's, were changed after an
-- instant, or were built or came into use only after the day.
update asset.asset a
   set status = 'RETIRED', retired_on = :day, reason = :reason
  from retiring r
 where a.id = r.asset_id
   and a.status <> 'RETIRED'
   and a.recorded_from <= :unchanged_since
   and coalesce(greatest(a.in_use_from, a.built_on) <= :day, true)
   and (cast(:scope as text) is null or a.owner = :scope)
