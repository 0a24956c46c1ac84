with told as (
       select s.row_number, t.id, coalesce(s.range_m, t.range_m) as range_m, coalesce(s.on_air_from, t.on_air_from) as on_air_from,
              platform.precision_of(s.on_air_from, s.on_air_from_precision, t.on_air_from, t.on_air_from_precision) as on_air_from_precision,
              coalesce(s.on_air_to, t.on_air_to) as on_air_to
         from staged s
         join asset.station t on t.id = s.known_id),
     updated as (
       update asset.station t
          set range_m = n.range_m, on_air_from = n.on_air_from, on_air_from_precision = n.on_air_from_precision, on_air_to = n.on_air_to, reason = :reason
         from told n
        where n.id = t.id
          and (t.range_m, t.on_air_from, t.on_air_from_precision, t.on_air_to) is distinct from (n.range_m, n.on_air_from, n.on_air_from_precision, n.on_air_to)
       returning n.row_number)
insert into outcome select row_number, 'UPDATED' from updated;

insert into asset.station (asset_id, operator, code, technology, range_m, on_air_from, on_air_from_precision, on_air_to, reason)
select asset_id, operator, code, technology, range_m, on_air_from, nullif(on_air_from_precision, 'DAY'), on_air_to, :reason
  from staged
 where known_id is null;

insert into outcome select row_number, 'CREATED' from staged where known_id is null;
