-- The author's newest draft of those that were begun acting as now.
select id from changeset.change_set
 where author = :author and author_role = :role and organisation is not distinct from cast(:organisation as text)
   and author_area is not distinct from cast(:area as text) and state = 'DRAFT'
 order by created_at desc limit 1 for update
