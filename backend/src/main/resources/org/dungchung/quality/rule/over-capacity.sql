-- Assets with more places taken than they have.
select 'ASSET' as subject, a.id, json_build_object('capacity', a.capacity, 'occupied', o.places) as detail
  from asset.v_asset_in_use(:day, :known_at) a
  join (select r.asset_id, sum(r.taken)::bigint as places from sharing.v_room_among(null, :day, :known_at) r group by r.asset_id) o
    on o.asset_id = a.id and o.places > a.capacity
