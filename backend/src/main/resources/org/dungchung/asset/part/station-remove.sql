-- From which day on a station is off air; null: it is on air.
update asset.station set on_air_to = cast(:removedOn as date) - 1, reason = :reason where id = :id
