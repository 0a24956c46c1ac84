-- Assets with a name or an address that have all the words, each at the beginning of one of theirs; those of some owners and in some areas
-- only, where these are said. The three longest words lead through the index.
select a.id, a.kind,
       case when platform.words(a.name) = :phrase then 'EXACT' when platform.words(a.name) like :beginning then 'PREFIX' else 'WORD' end as match,
       asset.v_words(a.code, a.name, a.address) as place
  from asset.v_asset_at(:day, :known_at) a
 where (a.name is not null or a.address is not null)
   and asset.v_words(a.code, a.name, a.address) like :first
   and asset.v_words(a.code, a.name, a.address) like :second
   and asset.v_words(a.code, a.name, a.address) like :third
   and not exists (select from unnest(cast(:patterns as text[])) p where asset.v_words(a.code, a.name, a.address) not like p)
   and (cast(:scope as text) is null or a.owner = :scope)
   and (cardinality(cast(:owners as text[])) = 0 or a.owner = any (cast(:owners as text[])))
   and (cardinality(cast(:areas as uuid[])) = 0
        or exists (select from territory.v_area_piece_at(:day, :known_at) p
                    where p.area_id = any (cast(:areas as uuid[])) and st_intersects(p.piece, asset.v_place(a.geometry)) offset 0))
   and exists (select from asset.v_seen_at(:day, :known_at, :scope, :cleared) s where s.id = a.id and s.own offset 0)
 limit :limit
