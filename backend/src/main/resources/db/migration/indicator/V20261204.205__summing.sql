-- Writing the sums.

-- The records that speak of units of the kinds: themselves, what stands on a site or belongs to a line of whatever day, and what is one with any of these.
--   beneath   a pole of a line where poles are units of their own: it only makes the line count for less
create function indicator.v_record_of(unit_kinds text[], among uuid[]) returns table (unit_id uuid, record_id uuid, beneath boolean)
language sql stable parallel safe as $$
  with same as materialized (
         select s.asset_id, s.record_id from asset.v_same_at('infinity') s),
  near as materialized (
         select i.id as unit_id, i.id as record_id from unnest(among) i (id)
          union
         select i.id, s.record_id from unnest(among) i (id) join same s on s.asset_id = i.id),
  holder as materialized (
         select distinct s.id, s.kind from asset.v_state() s where s.id = any (array(select n.record_id from near n)) and s.kind in ('SITE', 'POLE_LINE')),
  member as materialized (
         select n.unit_id, n.record_id, false as beneath from near n
          union
         select n.unit_id, a.id, false
           from near n
           join holder h on h.id = n.record_id and h.kind = 'SITE'
          cross join lateral (select s.id from asset.v_state() s where s.site_id = n.record_id offset 0) a
          where 'SITE' = any (unit_kinds)
          union
         select n.unit_id, a.id, 'POLE' = any (unit_kinds)
           from near n
           join holder h on h.id = n.record_id and h.kind = 'POLE_LINE'
          cross join lateral (select s.id from asset.v_state() s where s.line_id = n.record_id offset 0) a
          where 'POLE_LINE' = any (unit_kinds))
  select m.unit_id, m.record_id, m.beneath from member m
   union
  select m.unit_id, s.record_id, false from member m join same s on s.asset_id = m.record_id
$$;

-- Adds to the cells of a book what its units (null: all) bring on which day, or takes it away (sign -1): where they lie and everywhere.
create procedure indicator.add_to_cells(of_book int, among uuid[], sign int) language plpgsql as $$
begin
  insert into indicator.sum_cell as c
  with counted as (
         select u.course, add_to_cells.sign * count(*) as times
           from indicator.sum_unit u
          where u.book = of_book and (among is null or u.unit_id = any (among))
          group by u.course),
  alike as materialized (
         select t.day, s.place, s.kind, s.ways, sum(n.times * s.weight) as weight, sum(n.times) as records,
                coalesce(sum(n.times * s.weight) filter (where s.same_site), 0) as same_site, sum(n.times * s.signed_only) as signed_only,
                coalesce(sum(n.times * s.weight) filter (where s.empty_let), 0) as empty_let, sum(n.times * s.lapsed) as lapsed,
                sum(n.times * s.uncontracted) as uncontracted, coalesce(sum(n.times * s.weight) filter (where s.unknown_date), 0) as unknown_date,
                sum(n.times * s.unknown_uses) as unknown_uses, sum(n.times * s.one_sided) as one_sided
           from counted c
           join indicator.sum_step s on s.course = c.course
          cross join lateral (values (c.times, s.first_day), (-c.times, s.until)) n (times, day)
          cross join lateral (select n.day) t
          where n.day is not null
          group by t.day, s.place, s.kind, s.ways),
  daily as materialized (
         select w.way, a.day, coalesce(a.place, 0) as place, a.kind,
                sum(a.weight * (a.ways >> 2 * w.way + 1 & 1)) as numerator, sum(a.weight * (a.ways >> 2 * w.way & 1)) as denominator,
                sum(a.records * (a.ways >> 2 * w.way & 1)) as units, sum(a.records * o.one) as records, sum(a.same_site * o.one) as same_site,
                sum(a.signed_only * o.one) as signed_only, sum(a.empty_let * o.one) as empty_let, sum(a.lapsed * o.one) as lapsed,
                sum(a.uncontracted * o.one) as uncontracted, sum(a.unknown_date * o.one) as unknown_date, sum(a.unknown_uses * o.one) as unknown_uses,
                sum(a.one_sided * o.one) as one_sided
           from alike a
          cross join generate_series(0, (select cardinality(b.variants) - 1 from indicator.sum_book b where b.id = of_book)) w (way)
          cross join lateral (select cast(w.way = 0 as int)) o (one)
          where w.way = 0 or a.ways >> 2 * w.way & 3 <> 0
          group by grouping sets ((w.way, a.day, a.kind, a.place), (w.way, a.day, a.kind))),
  monthly as materialized (
         select d.way, cast(date_trunc('month', d.day) as date) as day, d.place, d.kind, sum(d.numerator) as numerator, sum(d.denominator) as denominator,
                sum(d.units) as units, sum(d.records) as records, sum(d.same_site) as same_site, sum(d.signed_only) as signed_only,
                sum(d.empty_let) as empty_let, sum(d.lapsed) as lapsed, sum(d.uncontracted) as uncontracted, sum(d.unknown_date) as unknown_date,
                sum(d.unknown_uses) as unknown_uses, sum(d.one_sided) as one_sided
           from daily d
          group by d.way, cast(date_trunc('month', d.day) as date), d.place, d.kind),
  yearly as (
         select m.way, greatest(cast(date_part('year', m.day) as int) + 1, 1950) as year, m.place, m.kind, sum(m.numerator) as numerator,
                sum(m.denominator) as denominator, sum(m.units) as units, sum(m.records) as records, sum(m.same_site) as same_site,
                sum(m.signed_only) as signed_only, sum(m.empty_let) as empty_let, sum(m.lapsed) as lapsed, sum(m.uncontracted) as uncontracted,
                sum(m.unknown_date) as unknown_date, sum(m.unknown_uses) as unknown_uses, sum(m.one_sided) as one_sided
           from monthly m
          where m.day < '2050-01-01'
          group by m.way, greatest(cast(date_part('year', m.day) as int) + 1, 1950), m.place, m.kind),
  checkpoint as (
         select k.way, k.year, k.place, k.kind, sum(y.numerator) over w as numerator, sum(y.denominator) over w as denominator, sum(y.units) over w as units,
                sum(y.records) over w as records, sum(y.same_site) over w as same_site, sum(y.signed_only) over w as signed_only,
                sum(y.empty_let) over w as empty_let, sum(y.lapsed) over w as lapsed, sum(y.uncontracted) over w as uncontracted,
                sum(y.unknown_date) over w as unknown_date, sum(y.unknown_uses) over w as unknown_uses, sum(y.one_sided) over w as one_sided
           from (select f.way, f.place, f.kind, g.year
                   from (select y.way, y.place, y.kind, min(y.year) as since from yearly y group by y.way, y.place, y.kind) f
                  cross join lateral generate_series(f.since, 2050) g (year)) k
           left join yearly y on y.way = k.way and y.place = k.place and y.kind = k.kind and y.year = k.year
         window w as (partition by k.way, k.place, k.kind order by k.year))
  select of_book, s.way, s.span, s.day, s.place, s.kind, s.numerator, s.denominator, s.units, s.records, s.same_site, s.signed_only, s.empty_let, s.lapsed,
         s.uncontracted, s.unknown_date, s.unknown_uses, s.one_sided
    from (select 2 as span, d.* from daily d
           union all
          select 1, m.* from monthly m
           union all
          select 0, p.way, make_date(p.year, 1, 1), p.place, p.kind, p.numerator, p.denominator, p.units, p.records, p.same_site, p.signed_only,
                 p.empty_let, p.lapsed, p.uncontracted, p.unknown_date, p.unknown_uses, p.one_sided
            from checkpoint p) s
  on conflict on constraint sum_cell_pk do update
     set numerator = c.numerator + excluded.numerator, denominator = c.denominator + excluded.denominator, units = c.units + excluded.units,
         records = c.records + excluded.records, same_site = c.same_site + excluded.same_site, signed_only = c.signed_only + excluded.signed_only,
         empty_let = c.empty_let + excluded.empty_let, lapsed = c.lapsed + excluded.lapsed, uncontracted = c.uncontracted + excluded.uncontracted,
         unknown_date = c.unknown_date + excluded.unknown_date, unknown_uses = c.unknown_uses + excluded.unknown_uses,
         one_sided = c.one_sided + excluded.one_sided;
end $$;
