-- Masts that stand more than 100 metres from the site they are said to stand on.
select 'ASSET' as subject, m.id, json_build_object('metres', round(st_distance(geography(m.geometry), geography(s.geometry)))) as detail
  from asset.v_asset_in_use(:day, :known_at) m
  join asset.v_asset_at(:day, :known_at) s on s.id = m.site_id
 where not st_dwithin(geography(m.geometry), geography(s.geometry), 100)
