-- Rows of a run that wait, by their number, after one of them.
select p.row_number as row, p.change, p.reason, p.refused_by,
       (select jsonb_object_agg(h.head, p.cells -> (h.place::integer - 1)) from unnest(r.proposed_heads) with ordinality h (head, place)) as cells
  from exchange.proposed_row p
  join exchange.run r on r.id = p.run_id
 where p.run_id = :run and p.row_number > :after
   and (not :refused or p.reason is not null)
 order by p.row_number
 limit :limit
