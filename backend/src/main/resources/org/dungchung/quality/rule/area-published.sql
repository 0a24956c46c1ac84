-- Areas whose published area differs from that of their boundary by more than one per cent.
select 'AREA' as subject, a.id,
       json_build_object('areaKm2', round((a.area_m2 / 1000000)::numeric, 3), 'publishedKm2', a.published_area_km2) as detail
  from territory.v_area_at(:boundaries, :known_at) a
 where abs(a.area_m2 / 1000000 - a.published_area_km2) > a.published_area_km2 / 100
