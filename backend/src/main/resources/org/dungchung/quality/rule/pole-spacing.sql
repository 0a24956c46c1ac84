-- Pole lines whose declared poles would stand closer than 10 or farther apart than 100 metres: a slip in the count or the route.
select 'ASSET' as subject, a.id, json_build_object('poles', a.poles, 'metresApart', round((a.length_m / nullif(a.poles - 1, 0))::numeric, 1)) as detail
  from asset.v_asset_in_use(:day, :known_at) a
 where a.kind = 'POLE_LINE'
   and a.poles > 1
   and not a.length_m / (a.poles - 1) between 10 and 100
