-- The same units put into the cells of one breakdown; hamlets and zones by the numbers with which the worlds were made.
select c.cell, coalesce(sum(cast(t.weight as numeric)) filter (where t.users >= :min_users), 0) as numerator, sum(cast(t.weight as numeric)) as denominator, count(*) as units
  from truth t
  join world w on w.code = t.world
 cross join lateral (
       select t.world where :by = 'COMMUNE'
        union all
       select h.id::text from territory.hamlet h
        where :by = 'HAMLET' and h.code = t.world || case when t.x < w.x + 0.02 then '-WEST' else '-EAST' end
        union all
       select z.cell from (select null as cell where not (w.n % 2 = 0 and t.x < w.x + 0.03 and t.y < w.y + 0.03)
                                                  and not (w.n % 3 = 0 and t.x > w.x + 0.01 and t.y > w.y + 0.01)
                            union all select t.world || '-U' where w.n % 2 = 0 and t.x < w.x + 0.03 and t.y < w.y + 0.03
                            union all select t.world || '-A' where w.n % 3 = 0 and t.x > w.x + 0.01 and t.y > w.y + 0.01) z where :by = 'ZONE'
        union all
       select t.owner where :by = 'OWNER'
        union all
       select t.owner_group where :by = 'OWNER_GROUP'
        union all
       select u from unnest(case when cardinality(t.names) = 0 then array[null] else t.names end) u where :by = 'USER'
        union all
       select u from unnest(case when cardinality(t.groups) = 0 then array[null] else t.groups end) u where :by = 'USER_GROUP'
        union all
       select t.kind where :by = 'KIND'
        union all
       select t.category where :by = 'CATEGORY'
        union all
       select extract(year from t.built)::text where :by = 'YEAR_BUILT') c (cell)
 group by c.cell
