-- Cables that run more than 20 metres past something they are said to run over or through.
select 'ASSET' as subject, c.id,
       json_build_object('supports', count(*), 'metres', round(max(st_distance(geography(c.geometry), geography(s.geometry))))) as detail
  from asset.v_cable_support_at(:day, :known_at) w
  join asset.v_asset_in_use(:day, :known_at) c on c.id = w.cable_id
  join asset.v_asset_at(:day, :known_at) s on s.id = w.support_id
 where not st_dwithin(geography(c.geometry), geography(s.geometry), 20)
 group by c.id
