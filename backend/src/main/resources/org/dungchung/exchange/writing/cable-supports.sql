-- What the cables of the day run over or through, as it was known, each where its support stands: of its own cables for an operator, and of them
-- what it sees.
select cast(s.cable_id as text) as id, a.code as asset_code, a.owner as asset_owner, b.kind as support_kind, b.code as support_code,
       b.owner as support_owner, s.sequence, st_asbinary(asset.v_place(b.geometry)) as geometry
  from asked a
  join asset.v_cable_support_at(:day, :known_at) s on s.cable_id = a.id
  join asset.v_seen_each_at(:day, :known_at, :scope, :cleared) b on b.id = s.support_id
 where a.own
 order by a.owner, a.code, a.id, s.sequence, b.id
