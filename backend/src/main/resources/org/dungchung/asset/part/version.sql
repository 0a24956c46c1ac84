-- An earlier version of a part.
select v.part, v.asset_id as asset, v.concerns, v.version, v.facts as json
  from asset.v_part_version v
 where v.id = :id and v.version = :version and v.recorded_to < 'infinity'
