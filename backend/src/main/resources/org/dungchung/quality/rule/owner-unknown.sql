-- Assets in use whose owner nobody knows.
select 'ASSET' as subject, a.id, null::json as detail
  from asset.v_asset_in_use(:day, :known_at) a
 where a.owner is null
