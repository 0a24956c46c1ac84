-- Assets that somebody uses though they are planned or retired.
select 'ASSET' as subject, u.asset_id as id, json_build_object('tenancies', count(*)) as detail
  from sharing.v_use_at(:day, :known_at) u
 where u.used
   and not exists (select from asset.v_asset_in_use(:day, :known_at) a where a.id = u.asset_id)
 group by u.asset_id
