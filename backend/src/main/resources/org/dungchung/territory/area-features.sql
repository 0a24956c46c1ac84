-- One page of areas by id, as GeoJSON, with their boxes (west, south, east, north in degrees); and how many were asked for in all. An area is asked for
-- with those below it.
with area as materialized (
       select a.*
         from territory.v_area_at(:boundaries, :known_at) a
        where (cast(:type as text) is null or a.level = :type)
          and (cast(:code as text) is null or a.code = :code)
          and (cast(:text as text) is null or platform.words(a.name) like '%' || btrim(platform.words(:text)) || '%')
          and (cast(:west as double precision) is null
               or st_intersects(a.boundary, st_makeenvelope(:west, :south, :east, :north, 4326)))
          and (cast(:area as text) is null
               or a.code in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w))),
page as materialized (
       select a.*, row_number() over (order by a.id) as place
         from area a
        where cast(:after as uuid) is null or a.id > :after
        order by a.id
        limit :limit + 1),
feature as (
       select p.place,
              json_build_object(
                'type', 'Feature',
                'id', p.id,
                'geometry', cast(st_asgeojson(case when cast(:thin as double precision) is null then p.boundary else st_simplify(p.boundary, cast(:thin as double precision), true) end, :digits) as json),
                'properties', platform.fields_of(json_build_object(
                  'code', p.code, 'name', p.name, 'level', p.level, 'parent', p.parent_code,
                  'areaKm2', p.area_m2 / 1000000, 'publishedAreaKm2', p.published_area_km2,
                  'bbox', json_build_array(st_xmin(b.box), st_ymin(b.box), st_xmax(b.box), st_ymax(b.box)),
                  'validFrom', p.valid_from, 'validTo', p.valid_to, 'version', p.version), :fields)) as feature
         from page p
        cross join lateral (select box3d(p.boundary)) b (box))
select coalesce(json_agg(feature order by place) filter (where place <= :limit), '[]')                as features,
       case when max(place) > :limit then (select id from page where place = :limit) end              as next,
       (select ',"areas":' || count(*) from area)                                                     as counts
  from feature
