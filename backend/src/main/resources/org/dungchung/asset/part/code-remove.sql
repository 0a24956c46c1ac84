-- From which day on an organisation does not call an asset so any more; null: it does.
update asset.other_code set removed_on = cast(:removedOn as date), reason = :reason where id = :id
