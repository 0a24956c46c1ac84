-- Takes a document for change: whoever changes it meanwhile is waited for, and nobody else does.
select d.id from document.document d where d.id = :id for update
