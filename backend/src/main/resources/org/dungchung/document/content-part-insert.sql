insert into document.content_part (content_id, part, bytes) values (:content, :part, :bytes)
