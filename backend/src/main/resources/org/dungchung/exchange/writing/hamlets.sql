-- The hamlets of a day by commune and code. The geometry is the settled area, without one the centre: then nothing is said of where it comes from.
-- The boundary is one that was given, or the one that is derived around the point of a hamlet.
select h.code, h.name, h.type_word, h.commune_code, h.province_code, h.population, h.households, h.electrified, h.grid_population,
       h.settled_area_source,
       case when h.boundary is not null then 'GIVEN'
            when territory.v_hamlet_point(h.hall, h.centre, h.settled_area) is not null then 'DERIVED' end as boundary_source,
       array_to_string(h.predecessors, ',') as predecessors, st_x(h.hall) as hall_x, st_y(h.hall) as hall_y, st_x(h.centre) as x, st_y(h.centre) as y,
       h.valid_from, h.valid_to, st_asbinary(coalesce(h.settled_area, h.centre)) as geometry
  from territory.v_hamlet_at(:boundaries, :known_at) h
 where (cast(:area as text) is null
        or h.province_code = :area
        or h.commune_code in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w))
   and (cast(:west as double precision) is null
        or st_intersects(coalesce(h.settled_area, h.hall, h.centre), st_makeenvelope(:west, :south, :east, :north, 4326)))
 order by h.province_code, h.commune_code, h.code
