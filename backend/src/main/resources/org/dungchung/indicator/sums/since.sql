-- What is to be written: the snapshot up to which the sums will hold, whether all has to be written anew (they hold no more, or boundaries or memberships were
-- changed), and the units of which something was changed. The snapshot is taken before anything is read: what is committed meanwhile is written twice, never missed.
select cast(pg_current_snapshot() as text) as snapshot,
       n.anew,
       case when n.anew then '{}' else
         array(select b.id from indicator.v_units_beside(
                 array(select distinct i.id from indicator.v_changed_since(h.snapshot) c cross join lateral unnest(c.ids) i (id))) b) end as units,
       exists (select from indicator.sum_until u where u.made_at < now() - interval '1 hour') as old
  from (select indicator.v_sums_hold()) h (snapshot)
 cross join lateral (select h.snapshot is null or exists (select from indicator.v_changed_since(h.snapshot) c where c.ids is null)) n (anew)
