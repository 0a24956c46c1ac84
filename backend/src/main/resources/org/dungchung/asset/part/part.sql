-- One part as it stands. Whoever changes it takes turns, so the version read is the one that the change replaces.
select p.part, p.asset_id as asset, p.concerns, p.version,
       jsonb_build_object('id', p.id, 'part', p.part, 'asset', p.asset_id, 'version', p.version) || p.said as json
  from asset.v_part_known_at('infinity') p
 where p.id = :id
