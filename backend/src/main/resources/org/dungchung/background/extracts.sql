-- The extracts that were loaded, the one that the map shows first.
select e.id, e.file_name, e.origin, e.data_of, e.loaded_at, e.loaded_by, e.roads, e.waterways, e.waters, e.places
  from background.v_extract e
 order by e.id desc
 limit :limit
