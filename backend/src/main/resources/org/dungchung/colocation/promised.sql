-- Places of an asset that its owner has promised by accepting other requests, and that no contract has taken yet.
select coalesce(sum(places), 0)
  from colocation.request
 where asset_id = :asset
   and state = 'ACCEPTED'
   and id <> :besides
