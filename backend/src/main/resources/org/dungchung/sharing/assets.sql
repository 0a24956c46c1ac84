-- One page of assets as GeoJSON features, by id, as far as the caller sees them; and whether there are more.
with page as materialized (
       select s.*, row_number() over (order by s.id) as place
         from (select a as seen, a.id, a.own, a.owner, a.geometry
                 from asset.v_seen_at(:day, :known_at, :scope, :cleared) a
                where (cast(:kind as text) is null or a.kind = :kind)
                  and (cast(:owner as text) is null or a.owner = :owner)
                  and (cast(:code as text) is null or a.code = :code
                       or exists (select from asset.v_other_code c
                                   where c.asset_id = a.id and c.code = :code and (a.own or c.organisation = :scope)))
                  and (cast(:status as text) is null or a.status = :status)
                  and (cast(:west as double precision) is null
                       or st_intersects(a.geometry, st_makeenvelope(:west, :south, :east, :north, 4326)))
                  and (cast(:area as text) is null
                       or a.geometry && (select st_setsrid(geometry(st_extent(p.piece)), 4326)
                                           from territory.v_area_piece_at(:boundaries, :known_at) p
                                          where p.area_id in (select part.area_id
                                                                from territory.v_area_part_at(:area, :boundaries, :known_at) part)))
                  and (cast(:area as text) is null
                       or exists (select from territory.v_area_piece_at(:boundaries, :known_at) p
                                   where p.area_id in (select part.area_id
                                                         from territory.v_area_part_at(:area, :boundaries, :known_at) part)
                                     and st_intersects(p.piece, asset.v_place(a.geometry))))
                  and (cast(:after as uuid) is null or a.id > :after)
                order by a.id
                limit :limit + 1) s),
feature as (
       select p.id,
              p.place,
              json_build_object(
                'type', 'Feature',
                'id', p.id,
                'geometry', cast(st_asgeojson(p.geometry, 7) as json),
                'properties', sharing.properties_of(p.seen, p.own, o.name, c.code, u.shared, u.occupied, u.promised,
                                                          sharing.v_named(u.organisations, p.id, :scope, :day, :known_at))) as feature
         from page p
         left join organisation.v_organisation o on o.code = p.owner
         left join sharing.v_users_at(:day, :known_at, cast(:scope as text) is null) u
           on u.asset_id = p.id and u.asset_id = any (array(select id from page))
         left join lateral (
              select min(w.code) as code
                from territory.v_area_piece_at(:boundaries, :known_at) w
               where p.own and w.level = 'COMMUNE' and st_intersects(w.piece, asset.v_place(p.geometry))) c on true)
select coalesce(json_agg(feature order by place) filter (where place <= :limit), '[]')                as features,
       case when max(place) > :limit then (select id from page where place = :limit) end              as next
  from feature
