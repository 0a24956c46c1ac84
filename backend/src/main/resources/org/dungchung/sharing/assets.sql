-- One page of assets as GeoJSON features, by id or by code, as far as the caller sees them; which is the last of it, and whether there are more. Looked at
-- are those behind one place in that order and until another, where these are given. own: the asker's own (true) or others' (false) only.
-- What order and own are is known when the statement is planned: what is left of them is found by an index.
-- f: the properties by which they can be filtered (filter/properties.sql).
-- To the authority a record that was joined into another is there only when it is asked for by a code, and says into which.
with page as materialized (
       select s.*, row_number() over (order by s.listed_as, s.id) as place
         from (select a as seen, a.id, a.own, a.owner, a.geometry, case when :by_code then asset.v_listed_as(a.code) collate "C" end as listed_as
                 from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) a
                cross join lateral (/* properties */ select 1) f
                where (cast(:code as text) is not null or cast(:scope as text) is not null or a.kind not in ('SITE', 'MAST', 'POLE_LINE')
                       or not exists (select from asset.v_joined_at(:known_at) j where j.asset_id = a.id))
                  and (cast(:kind as text) is null or a.kind = :kind)
                  and (cast(:owner as text) is null or a.owner = :owner)
                  and (cast(:code as text) is null or a.code = :code
                       or exists (select from asset.v_other_code_at(:day, :known_at) c
                                   where c.asset_id = a.id and c.code = :code and (a.own or c.organisation = :scope)))
                  and (cast(:status as text) is null or a.status = :status)
                  and (cast(:tenant as text) is null
                       or (a.own or :tenant = :scope)
                          and a.id = any (array(select t.asset_id from sharing.v_used_by(:tenant, :scope, :cleared, :day, :known_at) t)))
                  and /* filter */ true
                  and (cast(:west as double precision) is null
                       or a.geometry && st_makeenvelope(:west, :south, :east, :north, 4326)
                          and st_intersects(a.geometry, st_makeenvelope(:west, :south, :east, :north, 4326)))
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
                  and (cast(:hamlet as text) is null
                       or a.id = any (array(select i.id from asset.v_in_hamlet_at(:hamlet, :area, :day, :boundaries, :known_at) i)))
                  and (cast(:own as boolean) is null or a.own = :own)
                  and (cast(:own as boolean) is distinct from true or a.owner = :scope)
                  and (cast(:after as uuid) is null
                       or case when :by_code then (asset.v_listed_as(a.code) collate "C", a.id) > (cast(:after_listed_as as text), :after)
                               else a.id > :after end)
                  and (cast(:until as uuid) is null
                       or case when :by_code then (asset.v_listed_as(a.code) collate "C", a.id) <= (cast(:until_listed_as as text), :until)
                               else a.id <= :until end)
                order by listed_as, a.id
                limit :limit + 1) s),
feature as (
       select p.id,
              p.place,
              json_build_object(
                'type', 'Feature',
                'id', p.id,
                'geometry', cast(st_asgeojson(p.geometry, :digits) as json),
                'properties', platform.fields_of(
                                cast(jsonb(sharing.properties_of(p.seen, p.own, o.name, c.code, u.shared, u.occupied, u.promised,
                                                                 sharing.v_named(u.organisations, p.id, :scope, :cleared, :day, :known_at)))
                                     || case when p.own then jsonb_build_object('hamlet', h.hamlet) else '{}' end
                                     || case when j.kept_id is null then '{}' else jsonb_build_object('joinedInto', j.kept_id) end as json),
                                :fields)) as feature
         from page p
         left join organisation.v_organisation o on o.code = p.owner
         left join sharing.v_users_at(:day, :known_at, cast(:scope as text) is null, array(select id from page)) u on u.asset_id = p.id
         left join asset.v_joined_at(:known_at) j
           on j.asset_id = p.id and cast(:scope as text) is null and cast(:code as text) is not null
              and (:cleared or not exists (select from asset.v_restricted x where x.id = j.kept_id))
         left join lateral (
              select min(w.code) as code
                from territory.v_area_over(asset.v_place(p.geometry), 'COMMUNE', :boundaries, :known_at) w
               where p.own) c on true
         left join lateral (
              select jsonb_build_object('code', l.code, 'name', l.name, 'foundBy', l.found_by) as hamlet
                from territory.v_hamlet_of(asset.v_place(p.geometry), c.code, :boundaries, :known_at) l) h
           on p.own and (cast(:fields as text) is null or 'hamlet' = any (string_to_array(:fields, ','))))
select coalesce(json_agg(feature order by place) filter (where place <= :limit), '[]') as features,
       count(*) filter (where place <= :limit)                                        as count,
       (array_agg(id order by place desc) filter (where place <= :limit))[1]          as last,
       coalesce(max(place) > :limit, false)                                           as more
  from feature
