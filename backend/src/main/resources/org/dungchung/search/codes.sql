-- Assets whose code begins with the text, the first ones of each kind and owner in the order of their codes; as far as the caller sees them in full.
-- offset 0 keeps the question who sees it from becoming a join with everything.
select c.id, k.kind, case when c.key = :key then 'EXACT' else 'PREFIX' end as match, c.key as place
  from unnest(cast(:kinds as text[])) k (kind)
 cross join (select code from organisation.v_organisation where cast(:scope as text) is null or code = :scope
              union all
             select '' where cast(:scope as text) is null) o
 cross join lateral (
       select a.id, platform.letters(a.code) collate "C" as key
         from asset.v_asset_at(:day, :known_at) a
        where a.kind = k.kind
          and coalesce(a.owner, '') = o.code
          and a.code is not null
          and platform.letters(a.code) collate "C" >= :key
          and platform.letters(a.code) collate "C" < :key || chr(1114111)
          and exists (select from asset.v_seen_at(:day, :known_at, :scope, :cleared) s where s.id = a.id and s.own offset 0)
        order by platform.letters(a.code) collate "C"
        limit :limit) c
