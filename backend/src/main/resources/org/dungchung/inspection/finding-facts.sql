-- What the registry knows of a stop while its finding is received. Two minutes are what clocks may differ. No row where there is no such asset.
select a.version,
       coalesce(a.retired_on <= cast(cast(:found_at as timestamptz) at time zone 'Asia/Ho_Chi_Minh' as date), false) as retired,
       :cleared or not asset.v_is_restricted(a.id)
         or a.id = any (i.asset_ids)
         or exists (select from inspection.inspection_history h where h.id = i.id and a.id = any (h.asset_ids)) as told,
       a.id = any (i.asset_ids) as listed,
       i.state = 'CLOSED' as closed,
       exists (select from inspection.finding f
                where f.inspection_id = i.id and f.asset_id = a.id and f.inspector <> :inspector) as found_before,
       cast(:found_at as timestamptz) > now() + interval '2 minutes' as ahead,
       round(cast(st_distance(geography(a.geometry),
                              geography(st_setsrid(st_makepoint(cast(:lon as double precision), cast(:lat as double precision)), 4326))) as numeric), 1)
         as distance_m
  from inspection.inspection i
 cross join lateral (
       select v.* from asset.v_version_of(:asset) v order by v.version desc limit 1) a
 where i.id = :inspection
