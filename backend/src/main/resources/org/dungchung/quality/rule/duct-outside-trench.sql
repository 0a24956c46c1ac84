-- Duct sections of which a vertex lies more than 20 metres from the trench or tunnel in which they are said to lie.
select 'ASSET' as subject, d.id, json_build_object('metres', round(max(st_distance(geography(v.geom), geography(t.geometry))))) as detail
  from asset.v_asset_in_use(:day, :known_at) d
  join asset.v_asset_at(:day, :known_at) t on t.id = d.line_id
 cross join lateral st_dumppoints(d.geometry) v
 where d.kind = 'DUCT_SECTION'
   and not st_dwithin(geography(v.geom), geography(t.geometry), 20)
 group by d.id
