-- Assets whose code begins with the text, the first ones of each kind and owner in the order of their codes; as far as the caller sees them in full.
-- Twice as many are looked at, for some may not be for the caller's eyes. offset 0 keeps that question from becoming a join with everything.
select c.id, k.kind, case when c.key = :key then 'EXACT' else 'PREFIX' end as match, c.key as place
  from unnest(cast(:kinds as text[])) k (kind)
 cross join (select code from organisation.v_organisation where cast(:scope as text) is null or code = :scope
              union all
             select '' where cast(:scope as text) is null) o
 cross join lateral asset.v_code_beginning(k.kind, o.code, :key, 2 * :limit, :day, :known_at) c
 where exists (select from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) s where s.id = c.id and s.own offset 0)
