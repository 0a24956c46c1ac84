-- The hamlets of an area by commune and code, as GeoJSON: the settled area, else one point; what is known of each, and what is derived.
with hamlet as (
       select h.*, c.name as commune_name
         from territory.v_hamlet_at(:boundaries, :known_at) h
         left join territory.v_area_at(:boundaries, :known_at) c on c.code = h.commune_code
        where cast(:area as text) is null
           or h.province_code = :area
           or h.commune_code in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w))
select json_build_object(
         'type', 'FeatureCollection',
         'hamlets', count(*),
         'withoutSettledArea', count(*) filter (where settled_area is null),
         'derivedBoundaries', count(*) filter (where boundary is null),
         'features', coalesce(json_agg(json_build_object(
           'type', 'Feature',
           'id', id,
           'geometry', cast(st_asgeojson(coalesce(settled_area, hall, centre), 7) as json),
           'properties', json_build_object(
             'code', code, 'name', name, 'type', type_word, 'province', province_code, 'commune', commune_code, 'communeName', commune_name,
             'population', population, 'households', households, 'electrified', electrified, 'gridPopulation', grid_population,
             'gridSource', grid_source,
             'settledArea', settled_area_source, 'boundary', case when boundary is null then 'DERIVED' else 'GIVEN' end,
             'predecessors', predecessors, 'validFrom', valid_from, 'validTo', valid_to, 'version', version)
           ) order by commune_code, code), '[]'))
  from hamlet
