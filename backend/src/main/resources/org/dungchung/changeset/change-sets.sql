-- Change-sets with how many items they have, the newest first: those of one organisation's people, or all. An author's own only, where asked, and
-- for who is a contractor of the organisation.
select c.id, c.author, c.author_role, c.author_area, c.organisation, c.title, c.letter_number, c.letter_date, c.state, c.version, c.created_at, c.submitted_at,
       c.decided_at, c.decided_by, i.items, i.refused, i.undecided, i.refused_rows
  from changeset.change_set c
 cross join lateral (
       select count(*) as items, count(*) filter (where state = 'REFUSED') as refused, count(*) filter (where state = 'PROPOSED') as undecided,
              coalesce(sum(refused_rows) filter (where state <> 'REFUSED'), 0) as refused_rows
         from changeset.item where change_set_id = c.id) i
 where (cast(:id as uuid) is null or c.id = :id)
   and (cast(:state as text) is null or c.state = :state)
   and (cast(:scope as text) is null or c.organisation = :scope or c.author_role = 'COMMUNE_OFFICE' and '@' || c.author_area = :scope)
   and (cast(:author as text) is null or c.author = :author)
   and (c.state in ('SUBMITTED', 'PUBLISHED') or cast(:scope as text) is not null
        or c.author = :caller and c.author_role = :role and c.author_area is not distinct from cast(:area as text))
   and (c.author = :caller or not changeset.v_is_contractor())
 order by coalesce(c.submitted_at, c.created_at) desc, c.id
 limit :limit
