-- One document as it stands.
select d.id, d.asset_id as asset, c.id as file, d.title, c.name, c.type, c.size, d.taken_on, d.retired, d.version
  from document.document d
  join document.content c on c.id = d.content_id
 where d.id = :id
