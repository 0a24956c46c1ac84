-- The last day of a version of a zone.
update territory.zone set valid_to = cast(:lastDay as date), reason = :reason where id = :id
