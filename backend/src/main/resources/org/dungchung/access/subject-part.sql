-- A station or a code belongs to whom it concerns as much as to the owner of the asset.
select p.asset_id, a.owner, coalesce(a.owner = :organisation, false) or coalesce(p.concerns = :organisation, false) as own
  from (select cast(:subject as uuid) as id) s
  left join lateral (
       select v.asset_id, v.concerns
         from asset.v_part_version v
        where v.id = s.id
        order by v.recorded_from desc
        limit 1) p on true
  left join asset.v_owner a on a.id = p.asset_id
