-- When those last submitted whose data a figure is made of: the owners of units of its kinds that have codes, the operators of stations for hamlets, and
-- whoever has submitted such data; as known then.
select o.code as organisation, o.name, l.at as last_at, k.at as last_of_kind_at
  from indicator.indicator i
 cross join lateral (select case when i.unit = 'HAMLET' then '{STATION}' else i.kinds end) made (kinds)
 cross join organisation.v_organisation o
 cross join lateral (
       select max(s.at) as at from organisation.v_submission s where s.organisation = o.code and s.at <= :known_at) l
 cross join lateral (
       select max(s.at) as at from organisation.v_submission s where s.organisation = o.code and s.kind = any (made.kinds) and s.at <= :known_at) k
 where i.code = :indicator
   and (cast(:scope as text) is null or o.code = :scope)
   and (k.at is not null
        or i.unit = 'HAMLET' and exists (select from asset.v_station_known_at(:known_at) t where t.operator = o.code)
        or exists (select from unnest(made.kinds) u (kind)
                    where exists (select from asset.v_owner a where a.kind = u.kind and coalesce(a.owner, '') = o.code and a.code is not null)))
 order by o.name
