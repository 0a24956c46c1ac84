-- From which day on a sector is off air; null: it is on air as long as its station.
update asset.sector set on_air_to = cast(:removedOn as date) - 1, reason = :reason where id = :id
