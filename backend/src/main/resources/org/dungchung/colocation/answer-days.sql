-- Working days in which the owner of an asset answers a request filed on a day: what the rule of the province in which the asset lies then says on
-- that day, else the general one.
select cast(r.value as int)
  from colocation.rule r
 where r.rule = 'answer'
   and r.unit = 'WORKING_DAYS'
   and platform.holds(r.valid_from, r.valid_to, :day)
   and (r.province is null
        or r.province in (select unnest(array[p.code, p.parent_code])
                            from asset.v_asset_at(:day, 'infinity') a
                            join territory.v_area_piece_at(:day, 'infinity') p on st_intersects(p.piece, asset.v_place(a.geometry))
                           where a.id = :asset))
 order by r.province nulls last
 limit 1
