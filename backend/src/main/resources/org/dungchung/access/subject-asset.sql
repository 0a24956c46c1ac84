-- An asset, or a list, which is of nobody in particular unless it was asked of one asset.
select a.id as asset_id, a.owner, coalesce(a.owner = :organisation, false) as own
  from (select cast(:subject as uuid) as id) s
  left join asset.v_owner a on a.id = s.id
