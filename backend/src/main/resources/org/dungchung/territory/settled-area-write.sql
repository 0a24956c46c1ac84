-- The settled area of each hamlet becomes all the polygons that the file has for it.
drop table if exists told;
create temp table told on commit drop as
select known_id as id, st_multi(st_union(geometry order by row_number)) as shape from staged group by known_id;

update told t set shape = h.settled_area
  from territory.hamlet h
 where h.id = t.id and territory.v_same_ground(t.shape, h.settled_area);

with changed as (
       update territory.hamlet h
          set settled_area = t.shape, settled_area_source = 'SURVEY', reason = :reason
         from told t
        where t.id = h.id and (h.settled_area, h.settled_area_source) is distinct from (t.shape, 'SURVEY')
       returning h.id)
insert into outcome
select s.row_number, 'UPDATED' from staged s join changed c on c.id = s.known_id;
