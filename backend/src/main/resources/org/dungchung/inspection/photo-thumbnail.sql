-- A small picture of a photo.
select p.thumbnail from inspection.photo p where p.id = :id and p.thumbnail is not null
