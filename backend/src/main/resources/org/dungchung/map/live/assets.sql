-- The assets of some changes; itself: whether they have changed in themselves, and not only what is drawn by another's change.
select i.id, bool_or(c.told <> 'BESIDE') as itself
  from platform.change c
 cross join lateral unnest(c.ids) i (id)
 where c.no = any (cast(:changes as bigint[]))
 group by i.id
