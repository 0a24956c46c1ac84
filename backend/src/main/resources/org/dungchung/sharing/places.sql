-- Where there is room near a point: assets in use and offered, with at least so many free places within a radius in metres, nearest first; after
-- them those of which nobody knows the capacity, for their owners can still be asked. An organisation finds what it can ask for: nothing without
-- an owner, and nothing that it uses already.
-- The box around the circle is made by PostGIS (a hundredth wider, since it is cut from a polygon) and finds candidates by the index;
-- the distance on the ellipsoid decides. Room is looked up from the nearest on, until enough is found; offset 0 keeps that from becoming
-- a join with everybody's.
with centre as materialized (
       select geography(st_setsrid(st_point(:lon, :lat), 4326)) as point),
box as materialized (
       select st_envelope(geometry(st_buffer(point, :radius * 1.01))) as box from centre),
candidate as (
       select a as seen, a.id, a.own, a.owner, a.geometry, a.capacity,
              st_distance(geography(a.geometry), (select point from centre)) as distance_m
         from asset.v_seen_at(:day, :known_at, :scope, :cleared) a
        where a.geometry && (select box from box)
          and st_dwithin(geography(a.geometry), (select point from centre), :radius)
          and (cast(:kind as text) is null or a.kind = :kind)
          and (cast(:owner as text) is null or a.owner = :owner)
          and (cast(:scope as text) is null
               or a.owner is not null
                  and not exists (select from sharing.tenancy m
                                   where m.asset_id = a.id and m.organisation = :scope and platform.holds(m.used_from, m.used_to, :day)))
          and (a.capacity >= :places or a.capacity is null and a.owner is not null)
          and case when a.own
                   then cast(:scope as text) is null
                        and asset.v_open(a.status, a.offered, a.sensitivity, a.in_use_from, a.retired_on, :day)
                   else true end
        order by a.capacity is null, distance_m, a.id),
nearest as materialized (
       select c.*, r.occupied, r.promised
         from candidate c
         left join lateral (
              select sum(v.taken)::bigint as occupied, sum(v.promised)::bigint as promised
                from sharing.v_room_among(array[c.id], :day, :known_at) v offset 0) r on true
        where coalesce(sharing.v_free(c.capacity, r.occupied, r.promised) >= :places, true)
        order by c.capacity is null, c.distance_m, c.id
        limit :limit)
select coalesce(
         json_agg(
           json_build_object(
             'type', 'Feature',
             'id', n.id,
             'geometry', cast(st_asgeojson(n.geometry, 7) as json),
             'properties', cast(
               jsonb(sharing.properties_of(n.seen, false, o.name, null, u.shared, n.occupied, n.promised, null))
               || jsonb_build_object('distanceM', round(cast(n.distance_m as numeric), 1)) as json))
           order by n.capacity is null, n.distance_m, n.id),
         '[]') as features
  from nearest n
  left join sharing.v_users_at(:day, :known_at, cast(:scope as text) is null, array(select id from nearest)) u on u.asset_id = n.id
  left join organisation.v_organisation o on o.code = n.owner
