-- What a full list left out, as it stands today; gone from here is nothing, what has been retired since says so.
select a.id, a.kind, a.code, a.owner, a.name, a.status, a.retired_on, st_x(p.place) as lon, st_y(p.place) as lat
  from exchange.missing m
  join asset.v_asset_at(cast(:today as date), 'infinity') a on a.id = m.asset_id
 cross join lateral (select asset.v_place(a.geometry)) p (place)
 where m.run_id = :run
   and (cast(:scope as text) is null or a.owner = :scope)
   and (cast(:after as uuid) is null or a.id > cast(:after as uuid))
 order by a.id
 limit :limit
