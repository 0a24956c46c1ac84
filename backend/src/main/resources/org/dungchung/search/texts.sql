-- Assets with a name or an address that have all the words, each at the beginning of one of theirs; those of some owners and in some areas
-- only, where these are said. The three longest words lead through the index. Of a common name not all who have it are ranked: so many are looked at; those
-- that are called exactly so come by themselves, by their own index.
with piece as materialized (
       select p.piece from territory.v_area_piece_at(:boundaries, :known_at) p where p.area_id = any (cast(:areas as uuid[]))),
     called as (
       select i.id, i.kind, i.geometry, 'EXACT' as match, asset.v_words(i.code, i.name, i.address) as words
         from asset.v_believed_at(:day, :known_at) i
        where i.name is not null
          and platform.words(i.name) = :phrase
          and (cast(:scope as text) is null or i.owner = :scope)
          and (cardinality(cast(:owners as text[])) = 0 or i.owner = any (cast(:owners as text[])))
       offset 0),
     worded as (
       select i.id, i.kind, i.geometry,
              case when platform.words(i.name) = :phrase then 'EXACT' when platform.words(i.name) like :beginning then 'PREFIX' else 'WORD' end as match,
              asset.v_words(i.code, i.name, i.address) as words
         from asset.v_believed_at(:day, :known_at) i
        where (i.name is not null or i.address is not null)
          and asset.v_words(i.code, i.name, i.address) like :first
          and asset.v_words(i.code, i.name, i.address) like :second
          and asset.v_words(i.code, i.name, i.address) like :third
          and (cast(:scope as text) is null or i.owner = :scope)
          and (cardinality(cast(:owners as text[])) = 0 or i.owner = any (cast(:owners as text[])))
       offset 0),
     near as (
       select a.* from worded a
        where not exists (select from unnest(cast(:patterns as text[])) p where a.words not like p offset 0)
          and (cardinality(cast(:areas as uuid[])) = 0
               or exists (select from piece p where st_intersects(p.piece, asset.v_place(a.geometry)) offset 0))
        limit 3 * :limit),
     ranked as (
       select n.id, n.kind, n.match, n.words from near n order by n.match, n.words, n.id offset 0)
(select a.id, a.kind, a.match, a.words as place
   from called a
  where (cardinality(cast(:areas as uuid[])) = 0
         or exists (select from piece p where st_intersects(p.piece, asset.v_place(a.geometry)) offset 0))
    and exists (select from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) s where s.id = a.id and s.own offset 0)
  limit :limit)
 union all
(select a.id, a.kind, a.match, a.words
   from ranked a
  where exists (select from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) s where s.id = a.id and s.own offset 0)
  limit :limit)
