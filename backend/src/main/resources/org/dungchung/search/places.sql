-- Assets in some small areas, of some owners where these are said, each word of the rest being in their code, name or address. Each piece of the
-- areas finds its assets by their index (offset 0); the words are compared for those alone, and who sees it is asked of the few that have them.
with piece as materialized (
       select p.piece from territory.v_area_piece_at(:boundaries, :known_at) p where p.area_id = any (cast(:areas as uuid[])))
select a.id, a.kind, 'WORD' as match, platform.letters(a.code) as place
  from piece p
 cross join lateral (
       select i.id, i.kind, i.code
         from asset.v_believed_at(:day, :known_at) i
        where i.geometry && p.piece
          and st_intersects(p.piece, asset.v_place(i.geometry))
          and (cast(:scope as text) is null or i.owner = :scope)
          and (cardinality(cast(:owners as text[])) = 0 or i.owner = any (cast(:owners as text[])))
          and not exists (select from unnest(cast(:words as text[])) w
                           where position(w in platform.letters(coalesce(i.code, '')) || asset.v_words(i.code, i.name, i.address)) = 0 offset 0)
       offset 0) a
 where exists (select from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) s where s.id = a.id and s.own offset 0)
 limit :limit
