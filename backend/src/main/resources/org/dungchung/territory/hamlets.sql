-- One page of hamlets by id, as GeoJSON: the settled area, else one point; what is known of each, and what is derived. The counts are of all that
-- were asked for.
with hamlet as materialized (
       select h.*
         from territory.v_hamlet_at(:boundaries, :known_at) h
        where (cast(:area as text) is null
               or h.province_code = :area
               or h.commune_code in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w))
          and (cast(:code as text) is null or h.code = :code)
          and (cast(:type as text) is null or lower(h.type_word) = lower(:type))
          and (cast(:text as text) is null
               or territory.v_hamlet_words(h.type_word, h.name) like '%' || btrim(platform.words(:text)) || '%')
          and (cast(:west as double precision) is null
               or st_intersects(coalesce(h.settled_area, h.hall, h.centre), st_makeenvelope(:west, :south, :east, :north, 4326)))),
page as materialized (
       select h.*, row_number() over (order by h.id) as place
         from hamlet h
        where cast(:after as uuid) is null or h.id > :after
        order by h.id
        limit :limit + 1),
feature as (
       select p.place,
              json_build_object(
                'type', 'Feature',
                'id', p.id,
                'geometry', cast(st_asgeojson(coalesce(p.settled_area, p.hall, p.centre), :digits) as json),
                'properties', platform.fields_of(json_build_object(
                  'code', p.code, 'name', p.name, 'type', p.type_word, 'province', p.province_code, 'commune', p.commune_code,
                  'communeName', c.name, 'population', p.population, 'households', p.households, 'electrified', p.electrified,
                  'gridPopulation', p.grid_population, 'gridSource', p.grid_source, 'settledArea', p.settled_area_source,
                  'boundary', case when p.boundary is null then 'DERIVED' else 'GIVEN' end, 'predecessors', p.predecessors,
                  'validFrom', p.valid_from, 'validTo', p.valid_to, 'version', p.version), :fields)) as feature
         from page p
         left join territory.v_area_at(:boundaries, :known_at) c on c.code = p.commune_code)
select coalesce(json_agg(feature order by place) filter (where place <= :limit), '[]')                as features,
       case when max(place) > :limit then (select id from page where place = :limit) end              as next,
       (select ',"hamlets":' || count(*) || ',"withoutSettledArea":' || count(*) filter (where settled_area is null)
                 || ',"derivedBoundaries":' || count(*) filter (where boundary is null)
          from hamlet)                                                                                as counts
  from feature
