-- Assets with the text somewhere in their code, those with just this code by themselves, so that they are there however many have it as a part; those of
-- some owners and in some areas only, where these are said. Of a text that more codes have than anybody would look through, so many are looked at;
-- the codes that begin with it come by themselves (codes.sql).
with piece as materialized (
       select p.piece from territory.v_area_piece_at(:boundaries, :known_at) p where p.area_id = any (cast(:areas as uuid[])))
select f.id, f.kind, case when f.key = :key then 'EXACT' when starts_with(f.key, :key) then 'PREFIX' else 'PART' end as match, f.key as place
  from unnest(array[cast(:whole as text), cast(:part as text)]) w (pattern)
 cross join lateral (
       select a.id, a.kind, a.key
         from (select i.id, i.kind, i.geometry, i.owner, platform.letters(i.code) as key
                 from asset.v_believed_at(:day, :known_at) i
                where i.code is not null
                  and platform.letters(i.code) like w.pattern
                limit 5000) a
        where (cast(:scope as text) is null or a.owner = :scope)
          and (cardinality(cast(:owners as text[])) = 0 or a.owner = any (cast(:owners as text[])))
          and (cardinality(cast(:areas as uuid[])) = 0
               or exists (select from piece p where st_intersects(p.piece, asset.v_place(a.geometry)) offset 0))
          and exists (select from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) s where s.id = a.id and s.own offset 0)
        limit :limit) f
