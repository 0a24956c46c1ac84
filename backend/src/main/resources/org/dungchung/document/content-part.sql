-- A piece of the bytes of a file.
select p.bytes from document.content_part p where p.content_id = :id and p.part = :part
