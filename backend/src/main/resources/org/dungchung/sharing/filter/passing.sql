-- The assets that a filter lets pass, of those that the caller sees.
select a.id
  from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) a
 cross join lateral (/* properties */ select 1) f
 where /* filter */ true
