-- Which of some changed assets look otherwise to an audience than before, and where it sees or saw them: what it is not shown it is not told of. Its own
-- assets (scope) it sees whole, so of these it is told every change in themselves. An asset that it may see no more is gone from where it last saw it.
with before as materialized (
       select * from map.v_seen_of(cast(:assets as uuid[]), cast(now() at time zone 'Asia/Ho_Chi_Minh' as date), cast(:began as timestamptz), :scope, :cleared)),
     after as materialized (
       select * from map.v_seen_of(cast(:assets as uuid[]), cast(now() at time zone 'Asia/Ho_Chi_Minh' as date), 'infinity', :scope, :cleared)),
     told as (
       select coalesce(n.id, b.id) as id, coalesce(n.kind, b.kind) as subject, p.geometry
         from before b
         full join after n on n.id = b.id
        cross join lateral (values (b.geometry), (n.geometry)) p (geometry)
        where p.geometry is not null
          and (b.said is distinct from n.said
               or cast(:scope as text) is not null and (b.own or n.own) and coalesce(n.id, b.id) = any (cast(:itself as uuid[])))
        union all
       select null, c.subject, w.box
         from platform.change c
        cross join lateral (select array_agg(i.id) as ids from unnest(c.ids) i (id) where i.id not in (select n.id from after n)) g
        cross join lateral (
              select case when cast(:scope as text) like '@%'
                          then map.was_open_in(g.ids, cast(:began as timestamptz), substr(cast(:scope as text), 2))
                          else c.box end as box) w
        where c.no = any (cast(:changes as bigint[]))
          and (c.told = 'OPEN' or c.told = 'NORMAL' and cast(:scope as text) is null)
          and g.ids is not null
          and w.box is not null)
select distinct t.id, l.layer, st_xmin(t.geometry) as west, st_ymin(t.geometry) as south, st_xmax(t.geometry) as east, st_ymax(t.geometry) as north
  from told t
 cross join lateral (select a.layer from unnest(cast(:layers as text[])) a (layer) where t.subject = any (map.v_subjects(a.layer))) l
