-- Says the same change of a newer version.
update changeset.item
   set base_version = :base_version, arguments = cast(:arguments as jsonb), before = cast(:before as jsonb), after = cast(:after as jsonb),
       place = st_geomfromewkt(cast(:place as text))
 where id = :id
