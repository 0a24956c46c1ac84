-- Working days in which the owner of an asset answers: the rule of the province in which it lies on a day, else the general one.
select cast(r.value as int)
  from colocation.rule r
 where r.rule = 'answer'
   and r.unit = 'WORKING_DAYS'
   and (r.province is null
        or r.province in (select unnest(array[p.code, p.parent_code])
                            from asset.v_asset_at(:day, 'infinity') a
                            join territory.v_area_piece_at(:day, 'infinity') p on st_intersects(p.piece, st_pointonsurface(a.geometry))
                           where a.id = :asset))
 order by r.province nulls last
 limit 1
