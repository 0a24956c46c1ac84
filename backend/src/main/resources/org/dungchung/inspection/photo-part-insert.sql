-- A piece of a photo.
insert into inspection.photo_part (photo_id, part, bytes) values (:photo, :part, :bytes)
