-- The headline in the cells of a breakdown, with the whole beside each; the row without a cell is of the units that fall into none.
-- units and others count records, others those that belong to somebody else than the scope.
-- A unit stands in the cell of each of its users, and in each zone that holds it. Users are those in use, named as far as the scope may know them: of
-- whom has no use that is restricted now nothing has to be looked up.
-- Weights are summed as decimals of 15 digits: a sum of binary fractions depends on the order of the rows.
with restricted as materialized (
       select array(select distinct r.organisation from sharing.v_restricted r) as organisations),
unit as materialized (
       select c.id, c.owner, c.shared, cast(c.weight as numeric) as weight, c.used_names
         from indicator.v_counted_at(:indicator, :version, :kinds, :area, :scope, :date, :boundaries, :known_at, null, true) c
        where c.variant = 'headline' and c.counted),
member as materialized (
       select g.organisation, g.group_code from organisation.v_group_at(:date, :known_at) g where :by = 'USER_GROUP'),
placed as (
       select u.*, l.cell
         from unit u
         left join indicator.v_cell_of(:by, :kinds, :date, :boundaries, :known_at) l on l.id = u.id
        where :by not in ('USER', 'USER_GROUP')
        union all
       select u.*, n.cell
         from unit u
        cross join restricted r
        cross join lateral (
              select case when :scope::text is null and (:told_restricted or u.used_names is null or not u.used_names && r.organisations) then u.used_names
                          else sharing.v_named(u.used_names, u.id, :scope, :told_restricted, :date, :known_at) end) named (users)
         left join lateral (
              select distinct case when :by = 'USER' then o.code else m.group_code end
                from unnest(named.users) o (code)
                left join member m on m.organisation = o.code) n (cell) on true
        where :by in ('USER', 'USER_GROUP')),
whole as (
       select coalesce(sum(u.weight) filter (where u.shared), 0) as numerator, coalesce(sum(u.weight), 0) as denominator from unit u)
select p.cell,
       n.name,
       coalesce(sum(p.weight) filter (where p.shared), 0)                        as numerator,
       sum(p.weight)                                                             as denominator,
       count(*)                                                                  as units,
       count(*) filter (where :scope::text is null or p.owner is distinct from :scope) as others,
       w.numerator                                                               as whole_numerator,
       w.denominator                                                             as whole_denominator
  from placed p
 cross join whole w
  left join indicator.v_cell_name(:by, :date, :boundaries, :known_at) n on n.cell = p.cell
 group by p.cell, n.name, w.numerator, w.denominator
 order by p.cell collate "C" nulls last
