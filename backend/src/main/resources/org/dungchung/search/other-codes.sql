-- Assets that other organisations know by a code with the text in it. Whoever does not see an asset in full finds it by its own code for it only.
select s.id, s.kind, case when platform.letters(c.code) = :key then 'EXACT' else 'PART' end as match, platform.letters(c.code) as place
  from asset.v_other_code_at(:known_at) c
 cross join lateral (select v.id, v.kind, v.own from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) v where v.id = c.asset_id offset 0) s
 where platform.letters(c.code) like :part
   and (s.own or c.organisation = :scope)
 limit :limit
