-- One station as a person says it, new or said again. Null keeps the declared footprint and the empty text removes it; who gives the one that is
-- recorded leaves it as it is.
with given as (
       select st_multi(cast(nullif(cast(:footprint as text), '') as geometry)) as footprint, cast(:footprint as text) = '' as removed)
insert into asset.station (id, asset_id, operator, code, technology, range_m, footprint, on_air_from, on_air_to, reason)
select :id, :asset, :operator, cast(:code as text), :technology, cast(:rangeM as double precision),
       case when g.removed then null
            when g.footprint is null or territory.v_same_ground(g.footprint, k.footprint) then k.footprint
            else g.footprint end,
       cast(:onAirFrom as date), cast(:onAirTo as date), :reason
  from given g
  left join asset.station k on k.id = :id
    on conflict (id) do update
   set operator = excluded.operator, code = excluded.code, technology = excluded.technology, range_m = excluded.range_m,
       footprint = excluded.footprint, on_air_from = excluded.on_air_from, on_air_to = excluded.on_air_to, reason = excluded.reason
