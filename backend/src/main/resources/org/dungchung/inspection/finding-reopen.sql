-- Findings of which nothing is proposed any more, since these items came to nothing, wait to be decided again; of others fewer items are left.
with left_over as (
       select f.id, array(select n.id from unnest(f.item_ids) with ordinality n (id, position)
                           where n.id <> all (cast(:items as uuid[])) order by n.position) as item_ids
         from inspection.finding f
        where f.change_set_id = :change_set and f.state = 'PROPOSED' and f.item_ids && cast(:items as uuid[])
          for update)
update inspection.finding f
   set item_ids = l.item_ids,
       state = case when l.item_ids <> '{}' then f.state when f.contest_id is null then 'OPEN' else 'CONTESTED' end,
       change_set_id = case when l.item_ids <> '{}' then f.change_set_id end
  from left_over l
 where f.id = l.id
