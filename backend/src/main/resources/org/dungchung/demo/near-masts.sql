-- Eight masts in use that lie nearest to the first one by code; it is one of them.
with mast as materialized (
       select a.id, a.code, a.geometry from asset.v_asset_in_use(:today, 'infinity') a where a.kind = 'MAST' and a.sensitivity = 'NORMAL')
select m.id
  from mast m
 cross join (select f.geometry from mast f order by f.code limit 1) f
 order by st_distance(geography(m.geometry), geography(f.geometry)), m.code
 limit 8
