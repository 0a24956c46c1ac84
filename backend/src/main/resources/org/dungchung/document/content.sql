-- What was sent in, without its bytes.
select c.id, c.asset_id as asset, c.organisation, c.name, c.type, c.size, c.taken_on
  from document.content c
 where c.id = :id
