-- Poles that stand more than 50 metres from the route of the pole line they are said to belong to.
select 'ASSET' as subject, p.id, json_build_object('metres', round(st_distance(geography(p.geometry), geography(l.geometry)))) as detail
  from asset.v_asset_in_use(:day, :known_at) p
  join asset.v_asset_at(:day, :known_at) l on l.id = p.line_id
 where p.kind = 'POLE'
   and not st_dwithin(geography(p.geometry), geography(l.geometry), 50)
