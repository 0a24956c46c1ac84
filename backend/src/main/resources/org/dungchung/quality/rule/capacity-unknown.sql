-- Assets offered for sharing without saying how many places they have: no search for places finds them.
select 'ASSET' as subject, a.id, null::json as detail
  from asset.v_asset_in_use(:day, :known_at) a
 where a.offered and a.capacity is null
