-- Duct sections of which an end lies more than 2 metres from every manhole in use.
select 'ASSET' as subject, d.id, json_build_object('ends', count(*)) as detail
  from asset.v_asset_in_use(:day, :known_at) d
 cross join lateral (
       values (st_startpoint(st_geometryn(d.geometry, 1))), (st_endpoint(st_geometryn(d.geometry, st_numgeometries(d.geometry))))) e (place)
 where d.kind = 'DUCT_SECTION'
   and not exists (
       select from asset.v_asset_in_use(:day, :known_at) m
        where m.kind = 'MANHOLE' and st_dwithin(m.geometry, e.place, 0.00003) and st_dwithin(geography(m.geometry), geography(e.place), 2))
 group by d.id
