-- The communes of typed places; of a place in the system of a province only where it lies there.
select p.place, c.code, c.name
  from unnest(cast(:lons as double precision[]), cast(:lats as double precision[]), cast(:provinces as text[])) with ordinality p (lon, lat, province, place)
  left join lateral (
       select a.code, a.name
         from territory.v_area_over(st_setsrid(st_point(p.lon, p.lat), 4326), 'COMMUNE', :boundaries, :known_at) a
        order by a.code
        limit 1) c on true
 where p.province is null or c.code in (select w.code from territory.v_code_within(p.province, :boundaries, :known_at) w)
 order by p.place
