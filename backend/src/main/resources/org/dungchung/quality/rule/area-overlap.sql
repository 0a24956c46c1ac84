-- Areas of one level that overlap another by more than a thousandth of themselves.
select 'AREA' as subject, a.id, json_build_object('with', json_agg(o.code order by o.code)) as detail
  from territory.v_area_at(:boundaries, :known_at) a
  join territory.v_area_at(:boundaries, :known_at) o on o.level = a.level and o.id <> a.id and o.boundary && a.boundary
 where st_area(geography(st_collectionextract(st_intersection(a.boundary, o.boundary), 3))) > a.area_m2 / 1000
 group by a.id
