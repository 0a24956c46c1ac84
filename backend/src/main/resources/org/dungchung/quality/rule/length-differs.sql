-- Lines whose declared length differs from that of their route by more than a tenth and more than 50 metres.
select 'ASSET' as subject, a.id, json_build_object('declaredM', round(a.length_m), 'routeM', round(r.metres)) as detail
  from asset.v_asset_at(:day, :known_at) a
 cross join lateral (select st_length(geography(a.geometry))) r (metres)
 where a.kind in ('POLE_LINE', 'DUCT_SECTION', 'CABLE', 'TRENCH', 'TUNNEL')
   and a.length_m is not null
   and abs(a.length_m - r.metres) > greatest(r.metres / 10, 50)
   and asset.v_in_use(a.status, a.in_use_from, a.retired_on, :day)
