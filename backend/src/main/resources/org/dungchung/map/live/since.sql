-- What was changed where since a snapshot, for each layer that shows it. "began": before the transaction, what was known until then stood.
select c.no, cast(c.began as text) as began, c.subject, c.told, coalesce(cardinality(c.ids), 0) as assets, l.layer,
       st_xmin(c.box) as west, st_ymin(c.box) as south, st_xmax(c.box) as east, st_ymax(c.box) as north
  from platform.change c
 cross join lateral (
       select t.layer from unnest(cast(:layers as text[])) t (layer) where c.subject = any (map.v_subjects(t.layer))
        union all
       select '' where c.subject = 'GROUP') l
 where c.xid >= pg_snapshot_xmin(cast(:snapshot as pg_snapshot))
   and not pg_visible_in_snapshot(c.xid, cast(:snapshot as pg_snapshot))
   and c.told <> 'PAST'
   and (c.subject = 'GROUP') = (l.layer = '')
 order by c.no
