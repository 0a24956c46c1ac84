-- Findings: those of which nobody has decided first, then the newest. Those of restricted assets are for the cleared, and for who found them.
select f.id, f.inspection_id, f.asset_id, case when k.told then coalesce(a.code, a.name) end as asset_code, case when k.told then a.kind end as asset_kind,
       f.asset_version, f.result, f.said, f.found_at, f.received_at, f.inspector, coalesce(p.name, f.inspector) as inspector_name,
       st_x(f.place) as lon, st_y(f.place) as lat, f.accuracy_m, f.distance_m, f.organisations, f.users_counted, f.conflicts,
       f.state, f.contest_id, f.change_set_id, f.settled_because, f.version
  from inspection.finding f
 cross join lateral (select :cleared or not asset.v_is_restricted(f.asset_id)) k (told)
  left join lateral (
       select v.kind, v.code, v.name from asset.v_version_of(f.asset_id) v order by v.version desc limit 1) a on true
  left join identity.v_person p on p.username = f.inspector
 where (k.told or f.inspector = :reader)
   and (cast(:ids as uuid[]) is null or f.id = any (cast(:ids as uuid[])))
   and (cast(:state as text) is null or f.state = :state)
   and (cast(:inspection as uuid) is null or f.inspection_id = :inspection)
   and (cast(:asset as uuid) is null or f.asset_id = :asset)
 order by f.state <> 'OPEN', f.found_at desc, f.id
 limit :limit
