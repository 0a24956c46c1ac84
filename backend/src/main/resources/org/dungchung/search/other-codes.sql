-- Assets that other organisations know by a code with the text in it; those with just this code by themselves, so that they are there however many have
-- it as a part. Whoever does not see an asset in full finds it by its own code for it only.
select f.id, f.kind, case when f.key = :key then 'EXACT' else 'PART' end as match, f.key as place
  from unnest(array[cast(:whole as text), cast(:part as text)]) w (pattern)
 cross join lateral (
       select s.id, s.kind, platform.letters(c.code) as key
         from asset.v_other_code_at(:day, :known_at) c
        cross join lateral (
              select v.id, v.kind, v.own from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) v where v.id = c.asset_id offset 0) s
        where platform.letters(c.code) like w.pattern
          and (s.own or c.organisation = :scope)
        limit :limit) f
