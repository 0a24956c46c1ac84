-- How far it is from each of these assets to each, as the crow flies; before them the start, where one is given. In the order of their ids, as are the
-- distances of each. Without those that the reader may not know of.
with place as materialized (
       select cast(null as uuid) as id, geography(st_setsrid(st_makepoint(cast(:lon as double precision), cast(:lat as double precision)), 4326)) as place
        where cast(:lon as double precision) is not null
        union all
       select a.id, geography(st_centroid(asset.v_place(a.geometry)))
         from asset.v_seen_each_at(:today, 'infinity', null, :cleared) a
        where a.id = any (:ids))
select f.id, (select array_agg(st_distance(f.place, t.place) order by t.id nulls first) from place t) as metres
  from place f
 order by f.id nulls first
