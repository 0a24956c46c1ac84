-- Where there is room near a point: assets in use and offered, with at least so many free places within a radius in metres, nearest first.
-- The box around the circle is made by PostGIS (a hundredth wider, since it is cut from a polygon) and finds candidates by the index;
-- the distance on the ellipsoid decides. An unknown capacity promises nothing.
with centre as materialized (
       select geography(st_setsrid(st_point(:lon, :lat), 4326)) as point),
box as materialized (
       select st_envelope(geometry(st_buffer(point, :radius * 1.01))) as box from centre),
candidate as materialized (
       select a as seen, a.id, a.own, a.owner, a.geometry, a.capacity,
              st_distance(geography(a.geometry), (select point from centre)) as distance_m
         from asset.v_seen_at(:day, :known_at, :scope) a
        where a.geometry && (select box from box)
          and st_dwithin(geography(a.geometry), (select point from centre), :radius)
          and (cast(:kind as text) is null or a.kind = :kind)
          and a.capacity >= :places
          and case when a.own
                   then cast(:scope as text) is null
                        and asset.v_open(a.status, a.offered, a.sensitivity, a.in_use_from, a.retired_on, :day)
                   else true end),
nearest as (
       select c.*, u.shared, u.occupied
         from candidate c
         left join sharing.v_users_at(:day, :known_at) u
           on u.asset_id = c.id and u.asset_id = any (array(select id from candidate))
        where sharing.v_free(c.capacity, u.occupied) >= :places
        order by c.distance_m, c.id
        limit :limit)
select coalesce(
         json_agg(
           json_build_object(
             'type', 'Feature',
             'id', n.id,
             'geometry', cast(st_asgeojson(n.geometry, 7) as json),
             'properties', cast(
               jsonb(sharing.properties_of(n.seen, false, o.name, null, n.shared, n.occupied, null))
               || jsonb_build_object('distanceM', round(cast(n.distance_m as numeric), 1)) as json))
           order by n.distance_m, n.id),
         '[]') as features
  from nearest n
  left join organisation.v_organisation o on o.code = n.owner
