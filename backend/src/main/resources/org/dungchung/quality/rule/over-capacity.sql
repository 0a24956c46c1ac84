-- Assets with more places taken than they have.
select 'ASSET' as subject, a.id, json_build_object('capacity', a.capacity, 'occupied', o.places) as detail
  from asset.v_asset_in_use(:day, :known_at) a
  join sharing.v_occupied_at(:day, :known_at) o on o.asset_id = a.id and o.places > a.capacity
