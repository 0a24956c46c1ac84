-- A photo without its bytes.
select p.id, p.finding_id, p.type, p.sha256 from inspection.photo p where p.id = :id
