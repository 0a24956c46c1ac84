-- The last day of a version of a hamlet.
update territory.hamlet set valid_to = cast(:lastDay as date), reason = :reason where id = :id
