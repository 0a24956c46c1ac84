-- Of these names the first by which another organisation goes, and which that is; no row when all are free.
select k.name, k.organisation
  from unnest(cast(:names as text[])) n
  join organisation.v_known_name k on k.name = lower(btrim(n)) and k.organisation <> :code
 order by k.name
 limit 1
