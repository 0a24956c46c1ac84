-- The last day of a version of an area.
update territory.area set valid_to = cast(:lastDay as date), reason = :reason where id = :id
