-- What an earlier version of a part said.
select v.facts
  from asset.v_part_version v
 where v.id = :id and v.version = :version and v.recorded_to < 'infinity'
