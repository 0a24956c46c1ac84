-- The author's newest draft.
select id from changeset.change_set
 where author = :author and organisation is not distinct from cast(:organisation as text) and state = 'DRAFT'
 order by created_at desc limit 1 for update
