-- One part as it was on a day and as known at an instant; no row where it was not there.
select p.part, p.asset_id as asset, p.concerns, p.version,
       jsonb_build_object('id', p.id, 'part', p.part, 'asset', p.asset_id, 'version', p.version) || p.said as json
  from asset.v_part_known_at(:known_at) p
 where p.id = :id
   and coalesce(cast(p.facts ->> 'removedOn' as date) > :day, true)
   and asset.v_on_air(p.facts, :day, :known_at)
