-- The bytes of a file, piece by piece.
select p.bytes from document.content_part p where p.content_id = :id order by p.part
