-- Assets in use that lie in no area of the boundaries asked for.
select 'ASSET' as subject, a.id, null::json as detail
  from asset.v_asset_in_use(:day, :known_at) a
 where not exists (select from territory.v_area_piece_at(:boundaries, :known_at) p where st_intersects(p.piece, asset.v_place(a.geometry)))
