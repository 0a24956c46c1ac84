-- Assets that other organisations know by a code with the text in it. Whoever does not see an asset in full finds it by its own code for it only.
select s.id, s.kind, case when platform.letters(c.code) = :key then 'EXACT' else 'PART' end as match, platform.letters(c.code) as place
  from asset.v_other_code c
  join asset.v_seen_at(:day, :known_at, :scope, :cleared) s on s.id = c.asset_id
 where platform.letters(c.code) like :part
   and (s.own or c.organisation = :scope)
 limit :limit
