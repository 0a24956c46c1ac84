select c.thumbnail from document.content c where c.id = :id and c.thumbnail is not null
