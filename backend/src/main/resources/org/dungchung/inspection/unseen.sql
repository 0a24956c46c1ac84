-- Those of these assets that there are not, or that the reader may not know of, in the order in which they are named.
select s.id
  from unnest(cast(:ids as uuid[])) with ordinality s (id, position)
  left join lateral (
       select f.id from asset.v_seen_each_at(:today, 'infinity', null, :cleared) f where f.id = s.id offset 0) a on true
 where a.id is null
 order by s.position
