-- The drafts that were begun out of a submission, as far as the reader may know of them.
select c.change_set_id, c.begun_at, k.title, k.state, k.items
  from round.correction c
  join changeset.v_known(:scope, :reader) k on k.id = c.change_set_id
 where c.round_id = :round and c.organisation = :organisation
 order by c.begun_at desc
