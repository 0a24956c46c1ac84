-- The name of an area on a day, if it is in the registry itself and not only through its parts.
select a.name from territory.v_area_at(:boundaries, :known_at) a where a.code = :area
