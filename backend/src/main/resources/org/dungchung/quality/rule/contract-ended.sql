-- Assets that are still used under a contract that has ended.
select 'ASSET' as subject, u.asset_id as id, json_build_object('tenancies', count(*)) as detail
  from sharing.v_use_at(:day, :known_at) u
 where u.lapsed
 group by u.asset_id
