-- A version of an area as a person says it: said again, or new from a day on, then on the ground of the version before. Boundaries come by import.
insert into territory.area (id, code, level, name, parent_code, valid_from, valid_to, boundary, area_m2, published_area_km2, reason)
select :id, k.code, k.level, :name, cast(:parent as text), cast(:validFrom as date), cast(:validTo as date), k.boundary, k.area_m2,
       cast(:publishedAreaKm2 as double precision), :reason
  from territory.area k
 where k.id = cast(:before as uuid)
    on conflict (id) do update
   set name = excluded.name, parent_code = excluded.parent_code, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       published_area_km2 = excluded.published_area_km2, reason = excluded.reason
