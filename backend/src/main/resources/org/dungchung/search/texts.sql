-- Assets with a name or an address that have all the words, each at the beginning of one of theirs; those of some owners and in some areas
-- only, where these are said. The three longest words lead through the index.
with piece as materialized (
       select p.piece from territory.v_area_piece_at(:boundaries, :known_at) p where p.area_id = any (cast(:areas as uuid[])))
select a.id, a.kind,
       case when a.name = :phrase then 'EXACT' when a.name like :beginning then 'PREFIX' else 'WORD' end as match,
       a.words as place
  from (select i.id, i.kind, i.geometry, platform.words(i.name) as name, asset.v_words(i.code, i.name, i.address) as words
          from asset.v_believed_at(:day, :known_at) i
         where (i.name is not null or i.address is not null)
           and asset.v_words(i.code, i.name, i.address) like :first
           and asset.v_words(i.code, i.name, i.address) like :second
           and asset.v_words(i.code, i.name, i.address) like :third
           and (cast(:scope as text) is null or i.owner = :scope)
           and (cardinality(cast(:owners as text[])) = 0 or i.owner = any (cast(:owners as text[])))
        offset 0) a
 where not exists (select from unnest(cast(:patterns as text[])) p where a.words not like p offset 0)
   and (cardinality(cast(:areas as uuid[])) = 0
        or exists (select from piece p where st_intersects(p.piece, asset.v_place(a.geometry)) offset 0))
   and exists (select from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) s where s.id = a.id and s.own offset 0)
 limit :limit
