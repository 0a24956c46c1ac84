-- Masts and sites that are planned, yet carry a station on air.
select 'ASSET' as subject, s.asset_id as id, json_build_object('stations', count(*)) as detail
  from asset.v_station_at(:day, :known_at) s
 where not exists (select from asset.v_asset_in_use(:day, :known_at) a where a.id = s.asset_id)
 group by s.asset_id
