select id, change_set_id, target, format, mode, file_name, caller, started_at, ended_at, state, problem, extent, missing, return_format,
       case when return_format <> format then crs end as return_crs, read, accepted, refused, warnings, created, updated, unchanged, notes
  from exchange.run
 where (cast(:id as uuid) is null or id = :id)
   and (cast(:scope as text) is null or organisation = :scope)
 order by started_at desc
 limit :limit
