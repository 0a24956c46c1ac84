-- The assets to which a filter of tenancies or stations leads, on a day, as known at an instant, as an array of ids; null if they are more than most. To
-- the authority one asset leads to those that were joined into it, too.
select case when count(*) <= :most then coalesce(cast(array_agg(l.id) as text), '{}') end as ids
  from (select a.id
          from asset.v_asset_at(:day, :known_at) a
         where (cast(:owner as text) is null or a.owner = :owner)
           and (cast(:kind as text) is null or a.kind = :kind)
           and (cast(:asset as uuid) is null
                or a.id = any (array(select cast(:asset as uuid)
                                      union all
                                     select j.asset_id from asset.v_joined_at(:known_at) j
                                      where j.kept_id = :asset and cast(:scope as text) is null)))
           and (cast(:area as text) is null
                or a.geometry && (select st_setsrid(geometry(st_extent(p.piece)), 4326)
                                    from territory.v_area_piece_at(:boundaries, :known_at) p
                                   where p.area_id in (select part.area_id
                                                         from territory.v_area_part_at(:area, :boundaries, :known_at) part)))
           and (cast(:area as text) is null
                or exists (select from territory.v_area_piece_at(:boundaries, :known_at) p
                            where p.area_id in (select part.area_id
                                                  from territory.v_area_part_at(:area, :boundaries, :known_at) part)
                              and st_intersects(p.piece, asset.v_place(a.geometry))))
         limit :most + 1) l
