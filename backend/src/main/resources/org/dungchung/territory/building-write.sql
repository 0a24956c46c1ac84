-- People live around buildings: those of a hamlet that stand within about 100 metres of each other make a cluster (105 of Mercator, which is
-- 96 to 104 on the ground between 8 and 24 degrees), and its hull, 25 metres wider, a part of the settled area. One that was surveyed stays; one
-- of an earlier file of buildings is replaced, for nobody keeps those buildings, and a hull that only grew would keep houses that are gone.
drop table if exists told;
create temp table told on commit drop as
with near as (
       select known_id, geometry, st_clusterdbscan(st_transform(geometry, 3857), 105, 1) over (partition by known_id) as cluster
         from staged),
part as (
       select known_id, geometry(st_buffer(geography(st_concavehull(st_collect(geometry order by geometry), 0.5)), 25)) as shape
         from near
        group by known_id, cluster)
select known_id as id, st_multi(st_union(shape order by shape)) as shape from part group by known_id;

insert into import_finding
select min(s.row_number), 'code', h.code, 'surveyed-settled-area', 'The settled area of this hamlet was surveyed; buildings do not replace it.', 'WARNING'
  from staged s
  join territory.hamlet h on h.id = s.known_id
 where h.settled_area_source = 'SURVEY'
 group by h.id;

with changed as (
       update territory.hamlet h
          set settled_area = t.shape, settled_area_source = 'BUILDINGS', reason = :reason
         from told t
        where t.id = h.id
          and h.settled_area_source is distinct from 'SURVEY'
          and h.settled_area is distinct from t.shape
       returning h.id)
insert into outcome
select s.row_number, 'UPDATED' from staged s join changed c on c.id = s.known_id;
