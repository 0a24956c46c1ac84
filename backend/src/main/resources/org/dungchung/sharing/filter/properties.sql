-- The properties by which assets can be filtered, by their names in the API. a: an asset as the caller sees it, so that what is hidden is unknown to a
-- filter too. Who uses it is looked up only where a filter asks.
select a.kind as "kind", a.code as "code", a.owner as "owner", a.name as "name", a.address as "address",
       a.status as "status", a.category as "category", a.structure as "structure", a.sensitivity as "sensitivity",
       a.given_crs as "givenCrs", a.capacity as "capacity", a.sequence as "sequence", a.poles as "poles",
       a.length_m as "lengthM", a.height_m as "heightM", a.version as "version", a.built_on as "builtOn",
       a.in_use_from as "inUseFrom", a.retired_on as "retiredOn", a.valid_from as "validFrom", a.offered as "offered",
       a.site_id as "site", a.line_id as "line", a.geometry as "geometry", a.attributes as "attributes",
       a.id in (select u.asset_id from sharing.v_users_at(:day, :known_at, cast(:scope as text) is null) u where u.shared) as "shared",
       (select sharing.v_free(a.capacity, cast(sum(r.taken) as bigint), cast(sum(r.promised) as bigint))
          from sharing.v_room_among(array[a.id], :day, :known_at) r) as "freePlaces"
