-- The pairs of masts that stand too close, those with a planned one first, then those that lack the most.
with pair as materialized (
       select p.* from spacing.v_pair_at(:area, :scope, :cleared, :date, :boundaries, :known_at) p),
mast as materialized (
       select m.*
         from spacing.v_mast_at(:scope, :cleared, :date, :known_at) m
        where m.id in (select p.mast from pair p union select p.other from pair p))
select p.mast::text       as mast,
       m.code,
       m.owner,
       m.group_code       as mast_group,
       p.planned,
       p.urban,
       m.height_m,
       st_x(m.place)      as lon,
       st_y(m.place)      as lat,
       p.other::text      as other,
       o.code             as other_code,
       o.owner            as other_owner,
       o.group_code       as other_group,
       p.other_planned,
       p.other_urban,
       o.height_m         as other_height_m,
       st_x(o.place)      as other_lon,
       st_y(o.place)      as other_lat,
       p.same_network,
       p.same_site,
       p.distance_m,
       p.metres,
       p.rule::text       as rule,
       r.document,
       count(*) over ()   as total
  from pair p
  join mast m on m.id = p.mast
  join mast o on o.id = p.other
  join spacing.v_rule_at(:known_at) r on r.id = p.rule
 where (:planned::boolean is null or p.planned = :planned)
   and (:same_network::boolean is null or p.same_network = :same_network)
 order by p.planned desc, p.metres - cast(p.distance_m as double precision) desc, p.mast, p.other
 limit :limit
