-- Out of which areas of its level an area was made on the first day of its boundaries (predecessors: those of the day before), and which
-- areas took its place on the day after the last (successors), by how much of each lies in the other. Neighbours whose boundaries were
-- drawn apart overlap by slivers: what is less than a thousandth of both is none.
with asked as (
       select a.* from territory.v_area_at(:boundaries, :known_at) a where a.code = :area),
other as (
       select 'PREDECESSOR' as relation, o.code, o.name, o.valid_from, o.valid_to, o.area_m2, a.area_m2 as asked_m2,
              st_area(geography(st_collectionextract(st_intersection(a.boundary, o.boundary), 3))) as common_m2
         from asked a, territory.v_area_at(a.valid_from - 1, :known_at) o
        where a.valid_from is not null and o.level = a.level and st_intersects(o.boundary, a.boundary)
        union all
       select 'SUCCESSOR', o.code, o.name, o.valid_from, o.valid_to, o.area_m2, a.area_m2,
              st_area(geography(st_collectionextract(st_intersection(a.boundary, o.boundary), 3)))
         from asked a, territory.v_area_at(a.valid_to + 1, :known_at) o
        where a.valid_to is not null and o.level = a.level and st_intersects(o.boundary, a.boundary))
select relation, code, name, valid_from, valid_to,
       least(common_m2 / asked_m2, 1) as share_of_area,
       least(common_m2 / area_m2, 1)  as share_of_other
  from other
 where common_m2 >= least(asked_m2, area_m2) / 1000
 order by relation, common_m2 desc, code
