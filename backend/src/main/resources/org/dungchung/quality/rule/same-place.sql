-- Sites or masts within 20 metres of one of the same kind with another owner: likely one thing that two organisations surveyed.
with point as (
       select a.id, a.kind, a.owner, a.code, a.site_id, a.geometry
         from asset.v_asset_in_use(:day, :known_at) a
        where a.kind in ('SITE', 'MAST'))
select 'ASSET' as subject, a.id, json_build_object('metres', round(min(st_distance(geography(a.geometry), geography(n.geometry)))::numeric, 1), 'others', count(*)) as detail
  from point a
  join point n on n.kind = a.kind and n.id <> a.id and n.owner is distinct from a.owner
              and (n.site_id is null or n.site_id is distinct from a.site_id)
              and n.geometry && st_expand(a.geometry, 0.0004) and st_dwithin(geography(a.geometry), geography(n.geometry), 20)
 group by a.id
