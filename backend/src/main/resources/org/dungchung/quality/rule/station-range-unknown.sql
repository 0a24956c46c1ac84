-- Masts and sites with a station on air of which neither range nor footprint is known: it covers nobody in the figures.
select 'ASSET' as subject, s.asset_id as id, json_build_object('stations', count(*)) as detail
  from asset.v_station_at(:day, :known_at) s
 where s.range_m is null and s.footprint is null
 group by s.asset_id
