-- One station as a person says it, new or said again; a declared footprint stays.
insert into asset.station (id, asset_id, operator, code, technology, range_m, on_air_from, on_air_to, reason)
values (:id, :asset, :operator, cast(:code as text), :technology, cast(:rangeM as double precision),
        cast(:onAirFrom as date), cast(:onAirTo as date), :reason)
    on conflict (id) do update
   set operator = excluded.operator, code = excluded.code, technology = excluded.technology, range_m = excluded.range_m,
       on_air_from = excluded.on_air_from, on_air_to = excluded.on_air_to, reason = excluded.reason
