-- Change-sets with how many items they have, the newest first: those of one organisation's people, or all. An author's own only, where asked, and
-- for who is a contractor of the organisation.
select c.id, c.author, c.author_role, c.organisation, c.title, c.letter_number, c.letter_date, c.state, c.version, c.created_at, c.submitted_at,
       c.decided_at, c.decided_by, i.items, i.refused, i.undecided
  from changeset.change_set c
 cross join lateral (
       select count(*) as items, count(*) filter (where state = 'REFUSED') as refused, count(*) filter (where state = 'PROPOSED') as undecided
         from changeset.item where change_set_id = c.id) i
 where (cast(:id as uuid) is null or c.id = :id)
   and (cast(:state as text) is null or c.state = :state)
   and (cast(:scope as text) is null or c.organisation = :scope)
   and (cast(:author as text) is null or c.author = :author)
   and (c.state in ('SUBMITTED', 'PUBLISHED') or c.organisation is not null and c.organisation = :scope or c.author = :caller)
   and (c.author = :caller or not changeset.v_is_contractor())
 order by coalesce(c.submitted_at, c.created_at) desc, c.id
 limit :limit
