-- Assets in some small areas, of some owners where these are said, each word of the rest being in their code, name or address.
select a.id, a.kind, 'WORD' as match, platform.letters(a.code) as place
  from territory.v_area_piece_at(:day, :known_at) p
  join asset.v_asset_at(:day, :known_at) a on a.geometry && p.piece and st_intersects(p.piece, asset.v_place(a.geometry))
 where p.area_id = any (cast(:areas as uuid[]))
   and (cast(:scope as text) is null or a.owner = :scope)
   and (cardinality(cast(:owners as text[])) = 0 or a.owner = any (cast(:owners as text[])))
   and not exists (select from unnest(cast(:words as text[])) w
                    where position(w in platform.letters(a.code) || asset.v_words(a.code, a.name, a.address)) = 0)
   and exists (select from asset.v_seen_at(:day, :known_at, :scope, :cleared) s where s.id = a.id and s.own offset 0)
 limit :limit
