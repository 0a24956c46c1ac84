-- Assets of which there is a contract with a number that begins so, for whom it is to know: the authority, the owner of the asset and the tenant.
-- What is restricted only for who is cleared, and its tenant.
select s.id, s.kind, case when c.key = :key then 'EXACT' else 'PREFIX' end as match, c.key as place
  from (select t.id, t.asset_id, t.organisation, t.restricted, platform.letters(t.contract_number) as key
          from (select * from sharing.v_tenancy_known_at(:known_at)) t
         where t.contract_number is not null
           and platform.letters(t.contract_number) collate "C" >= :key
           and platform.letters(t.contract_number) collate "C" < :key || chr(1114109)) c
 cross join lateral (
       select v.id, v.kind, v.own from asset.v_seen_each_at(:day, :known_at, :scope, :cleared) v where v.id = c.asset_id offset 0) s
 where c.organisation = :scope
    or s.own and (:cleared or not c.restricted and not exists (select from sharing.v_restricted x where x.id = c.id))
 order by c.key, s.id
 limit :limit
