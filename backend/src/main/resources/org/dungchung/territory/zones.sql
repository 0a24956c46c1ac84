-- One page of zones by id, as GeoJSON, with their boxes (west, south, east, north in degrees); and how many were asked for in all.
with zone as materialized (
       select z.*
         from territory.v_zone_at(:boundaries, :known_at) z
        where (cast(:type as text) is null or z.kind = :type)
          and (cast(:code as text) is null or z.code = :code)
          and (cast(:text as text) is null or platform.words(z.name) like '%' || btrim(platform.words(:text)) || '%')
          and (cast(:west as double precision) is null
               or st_intersects(z.boundary, st_makeenvelope(:west, :south, :east, :north, 4326)))
          and (cast(:area as text) is null
               or exists (select from territory.v_area_piece_at(:boundaries, :known_at) p
                           where p.area_id in (select part.area_id from territory.v_area_part_at(:area, :boundaries, :known_at) part)
                             and st_intersects(p.piece, z.boundary) and not st_touches(p.piece, z.boundary)))),
page as materialized (
       select z.*, row_number() over (order by z.id) as place
         from zone z
        where cast(:after as uuid) is null or z.id > :after
        order by z.id
        limit :limit + 1),
feature as (
       select p.place,
              json_build_object(
                'type', 'Feature',
                'id', p.id,
                'geometry', cast(st_asgeojson(p.boundary, :digits) as json),
                'properties', platform.fields_of(json_build_object(
                  'code', p.code, 'kind', p.kind, 'name', p.name, 'document', p.document, 'undergroundedOn', p.undergrounded_on, 'sharedOn', p.shared_on,
                  'areaKm2', st_area(geography(p.boundary)) / 1000000,
                  'bbox', json_build_array(st_xmin(b.box), st_ymin(b.box), st_xmax(b.box), st_ymax(b.box)),
                  'validFrom', p.valid_from, 'validTo', p.valid_to, 'version', p.version), :fields)) as feature
         from page p
        cross join lateral (select box3d(p.boundary)) b (box))
select coalesce(json_agg(feature order by place) filter (where place <= :limit), '[]')                as features,
       case when max(place) > :limit then (select id from page where place = :limit) end              as next,
       (select ',"zones":' || count(*) from zone)                                                     as counts
  from feature
