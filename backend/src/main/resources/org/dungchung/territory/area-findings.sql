-- Areas of a day, as known at an instant, whose published area differs from that of their boundary by more than one per cent of the
-- published one: a finding about the data, the largest first.
select a.code,
       a.name,
       a.area_m2 / 1000000                                                        as area_km2,
       a.published_area_km2,
       (a.area_m2 / 1000000 - a.published_area_km2) / a.published_area_km2 * 100  as difference_percent
  from territory.v_area_at(:boundaries, :known_at) a
 where abs(a.area_m2 / 1000000 - a.published_area_km2) > a.published_area_km2 / 100
 order by abs(a.area_m2 / 1000000 - a.published_area_km2) / a.published_area_km2 desc, a.code
