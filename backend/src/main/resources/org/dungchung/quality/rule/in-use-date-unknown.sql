-- Assets in use, and nobody knows since when: they count in every ratio of the past.
select 'ASSET' as subject, a.id, null::json as detail
  from asset.v_asset_in_use(:day, :known_at) a
 where a.unknown_date
