-- The boundaries of the hamlets of a day that somebody gave; those that are derived for maps are none.
select h.code, h.province_code, st_asbinary(h.boundary) as geometry
  from territory.v_hamlet_at(:boundaries, :known_at) h
 where h.boundary is not null
   and (cast(:area as text) is null
        or h.province_code = :area
        or h.commune_code in (select w.code from territory.v_code_within(:area, :boundaries, :known_at) w))
   and (cast(:west as double precision) is null or st_intersects(h.boundary, st_makeenvelope(:west, :south, :east, :north, 4326)))
 order by h.province_code, h.commune_code, h.code
