-- The settled areas that were given as polygons, of the hamlets of a day; those drawn around buildings leave with their hamlets only.
select h.code, h.province_code, st_asbinary(h.settled_area) as geometry
  from territory.v_hamlet_at(:boundaries, :known_at) h
 where h.settled_area is not null and h.settled_area_source = 'SURVEY'
   and (cast(:area as text) is null
        or h.province_code = :area
        or h.commune_code in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w))
   and (cast(:west as double precision) is null or st_intersects(h.settled_area, st_makeenvelope(:west, :south, :east, :north, 4326)))
 order by h.province_code, h.commune_code, h.code
