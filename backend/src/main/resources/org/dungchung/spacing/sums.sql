-- How many masts of an area stand or are planned, how many of them no rule of the day speaks of or cannot be held against a rule about heights, and how
-- many pairs stand too close.
with inside as materialized (
       select i.id from indicator.v_located_at(array['MAST'], :area, null, :date, :boundaries, :known_at) i),
located as materialized (
       select l.id, l.commune from indicator.v_commune_of(array['MAST'], :date, :date, :known_at) l where l.id in (select i.id from inside i)),
mast as materialized (
       select m.*, l.commune
         from spacing.v_mast_at(:scope, :cleared, :date, :known_at) m
         left join located l on l.id = m.id
        where m.id in (select i.id from inside i)),
ruled as materialized (
       select c.code, bool_or(r.above_m is not null or r.up_to_m is not null) as by_height
         from spacing.v_ruled_at(:date, :known_at) c
         join spacing.v_rule_at(:known_at) r on r.area = c.area and platform.holds(r.valid_from, r.valid_to, :date)
        group by c.code),
pair as (
       select count(*)                                        as pairs,
              count(*) filter (where p.planned)               as planned_pairs,
              count(*) filter (where p.same_network)          as same_network_pairs,
              count(*) filter (where p.same_site)             as same_site_pairs
         from spacing.v_pair_at(:area, :scope, :cleared, :date, :boundaries, :known_at) p)
select (select count(*) from mast m where not m.planned)                                                          as standing,
       (select count(*) from mast m where m.planned)                                                              as planned,
       (select count(*) from mast m where not exists (select from ruled r where r.code = m.commune))              as without_rule,
       (select count(*) from mast m join ruled r on r.code = m.commune where r.by_height and m.height_m is null)  as unknown_height,
       p.pairs,
       p.planned_pairs,
       p.same_network_pairs,
       p.same_site_pairs
  from pair p
