-- A document, or a file that waits to become one.
select f.asset_id, a.owner, coalesce(a.owner = :organisation, false) as own
  from (select cast(:subject as uuid) as id) s
  left join document.v_file f on f.id = s.id
  left join asset.v_owner a on a.id = f.asset_id
