-- From which day on a duct is there no more; null: it is there.
update asset.duct set removed_on = cast(:removedOn as date), reason = :reason where id = :id
