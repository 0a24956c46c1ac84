-- Assets in some small areas, of some owners where these are said, each word of the rest being in their code, name or address. Each piece of the
-- areas finds its assets by their index (offset 0); the words are compared for those alone, and what is in the words of a code is in its letters, too.
-- The first word leaves out most of what has nothing but a code, before anything dearer is asked of it. Who sees it is asked of the best of them, until there are enough.
with piece as materialized (
       select p.piece from territory.v_area_piece_at(:boundaries, :known_at) p where p.area_id = any (cast(:areas as uuid[]))),
     found as (
       select a.id, a.kind, a.key as place,
              case when :key = '' then 'WORD'
                   when a.key = :key or a.name = :phrase then 'EXACT'
                   when starts_with(a.key, :key) or a.name like :beginning then 'PREFIX' else 'WORD' end as match
         from piece p
        cross join lateral (
              select i.id, i.kind, platform.letters(i.code) as key, platform.words(i.name) as name
                from asset.v_believed_at(:day, :known_at) i
               where i.geometry && p.piece
                 and (i.name is not null or i.address is not null
                      or coalesce(position((cast(:words as text[]))[1] in platform.letters(i.code)) > 0, true))
                 and st_intersects(p.piece, asset.v_place(i.geometry))
                 and (cast(:scope as text) is null or i.owner = :scope)
                 and (cardinality(cast(:owners as text[])) = 0 or i.owner = any (cast(:owners as text[])))
                 and not exists (select from unnest(cast(:words as text[])) w
                                  where position(w in platform.letters(coalesce(i.code, ''))
                                                      || case when i.name is null and i.address is null then ''
                                                              else asset.v_words(i.code, i.name, i.address) end) = 0 offset 0)
              offset 0) a
        order by match, a.key, a.id
       offset 0)
select a.id, a.kind, a.match, a.place
  from found a
 where exists (select from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) s where s.id = a.id and s.own offset 0)
 limit :limit
