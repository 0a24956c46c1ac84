-- Assets offered for sharing without saying how many places they have: a search for places lists them last.
select 'ASSET' as subject, a.id, null::json as detail
  from asset.v_asset_in_use(:day, :known_at) a
 where a.offered and a.capacity is null
