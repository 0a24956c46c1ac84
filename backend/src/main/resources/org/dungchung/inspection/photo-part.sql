-- A piece of the bytes of a photo.
select p.bytes from inspection.photo_part p where p.photo_id = :id and p.part = :part
