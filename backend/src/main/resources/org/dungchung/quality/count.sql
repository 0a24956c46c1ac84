-- How many findings of one rule (the query named finding) there are, as far as the caller sees their subjects in full.
select count(*)
  from finding f
 where f.subject = 'ASSET' and exists (select from asset.v_seen_at(:day, :known_at, :scope, :cleared) s where s.id = f.id and s.own)
    or f.subject <> 'ASSET' and cast(:scope as text) is null
