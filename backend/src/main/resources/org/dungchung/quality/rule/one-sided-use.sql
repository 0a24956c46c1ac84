-- Assets with a use that only the owner or only the tenant reported.
select 'ASSET' as subject, u.asset_id as id, json_build_object('tenancies', count(*)) as detail
  from sharing.v_use_at(:day, :known_at) u
 where u.used and u.one_sided
 group by u.asset_id
