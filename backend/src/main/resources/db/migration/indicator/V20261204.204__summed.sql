-- Reading the sums.

-- Up to which snapshot sums hold in this cluster; null: they are not to be trusted. What was changed is forgotten after two days.
create function indicator.v_sums_hold() returns text language sql stable parallel safe as $$
  select u.snapshot
    from indicator.sum_until u
   where u.cluster = (select s.system_identifier from pg_control_system() s) and u.made_at > now() - interval '1 day'
$$;

-- What was changed that was not seen in a snapshot: assets, or what concerns all sums (no ids).
create function indicator.v_changed_since(snapshot text) returns table (subject text, ids uuid[])
language sql stable parallel safe as $$
  select c.subject, c.ids
    from platform.change c
   where c.xid >= pg_snapshot_xmin(cast(snapshot as pg_snapshot))
     and not pg_visible_in_snapshot(c.xid, cast(snapshot as pg_snapshot))
     and (c.ids is not null or c.subject in ('AREA', 'GROUP'))
$$;

-- The units whose numbers some assets may change: themselves, their sites and lines of whatever day, and what is one with any of these.
create function indicator.v_units_beside(among uuid[]) returns table (id uuid)
language sql stable parallel safe as $$
  with near as materialized (
         select i.id from unnest(among) i (id)
          union
         select s.record_id from asset.v_same_at('infinity') s where s.asset_id = any (among)),
  standing as materialized (
         select n.id from near n
          union
         select b.id from asset.v_belonging_ever(array(select n.id from near n)) b)
  select s.id from standing s
   union
  select r.record_id from asset.v_same_at('infinity') r where r.asset_id in (select s.id from standing s)
$$;

-- The book of a definition's version, and the units of which something was changed since it was written. No row: it is not kept, or it is asked of an
-- earlier knowledge, or so much was changed that counting is as quick.
create function indicator.v_held(asked text, asked_version int, known_at timestamptz) returns table (book int, kinds text[], variants text[], dirty uuid[])
language plpgsql stable parallel safe as $$
declare
  kept indicator.sum_book;
  snapshot constant text := indicator.v_sums_hold();
  changed uuid[];
begin
  select b.* into kept from indicator.sum_book b where b.indicator = asked and b.version = asked_version;
  if not platform.sees_all() or kept.id is null or snapshot is null or known_at <= clock_timestamp()
     or exists (select from indicator.v_changed_since(snapshot) c where c.ids is null) then
    return;
  end if;
  changed := array(select distinct i.id
                     from indicator.v_changed_since(snapshot) c
                    cross join lateral unnest(c.ids) i (id)
                    where c.subject = any (kept.kinds)
                       or c.subject = 'MAST' and 'SITE' = any (kept.kinds)
                       or c.subject = 'POLE' and 'POLE_LINE' = any (kept.kinds)
                    limit 1001);
  if cardinality(changed) <= 1000 then
    return query
    select kept.id, kept.kinds, kept.variants,
           case when cardinality(changed) > 0 then array(select u.id from indicator.v_units_beside(changed) u) else '{}' end;
  end if;
end $$;

-- The spans of time that make up all days until one, inclusive (indicator.sum_cell).
create function indicator.v_spans_until(day date) returns table (span int, since date, until date)
language sql immutable parallel safe as $$
  with checkpoint (first_day) as (select cast(least(date_trunc('year', day), '2050-01-01') as date))
  select s.* from checkpoint c
   cross join lateral (values (0, c.first_day, c.first_day + 1),
                              (1, case when c.first_day >= '1950-01-01' then c.first_day else '-infinity' end, cast(date_trunc('month', day) as date)),
                              (2, cast(date_trunc('month', day) as date), day + 1)) s (span, since, until)
$$;

-- The addends of a figure of everybody's units, from the sums: for who asks to add up by variant and kind, or commune. No row: the sums do not tell.
-- Of units that were changed since, what they were written to count for on the day is taken away and what they count for now is added.
--   per_commune   the headline alone, with the commune of each addend
create function indicator.v_summed(asked text, asked_version int, area text, day date, boundaries date, known_at timestamptz, per_commune boolean)
returns table (variant text, kind text, commune text, numerator numeric, denominator numeric, units bigint, records bigint, same_site numeric,
               signed_only bigint, empty_let numeric, lapsed bigint, uncontracted bigint, unknown_date numeric, unknown_uses bigint, one_sided bigint)
language plpgsql stable parallel safe set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  held record;
  within uuid[];
begin
  select h.* into held from indicator.v_held(asked, asked_version, known_at) h;
  if held.book is null or day < '1900-01-01' then
    return;
  end if;
  within := array(select p.area_id from territory.v_area_part_at(area, boundaries, known_at) p where area is not null);
  if per_commune then
    return query
    with named as materialized (
           select a.id, a.code from territory.v_area_at(boundaries, known_at) a where a.level = 'COMMUNE'),
         spot as materialized (
           select p.id, min(a.code) as commune
             from indicator.sum_place p
             left join lateral unnest(p.cells) c (id) on true
             left join named a on a.id = c.id
            where area is null or p.areas && within
            group by p.id),
         part as (
           select c.place, c.kind, sum(c.numerator) as numerator, sum(c.denominator) as denominator, cast(sum(c.units) as bigint) as units,
                  cast(sum(c.records) as bigint) as records
             from indicator.v_spans_until(day) s
             join indicator.sum_cell c on c.book = held.book and c.way = 0 and c.span = s.span and c.first_day >= s.since and c.first_day < s.until
            where c.place <> 0
            group by c.place, c.kind)
    select held.variants[1], p.kind, s.commune, p.numerator, p.denominator, p.units, p.records, null::numeric, null::bigint, null::numeric, null::bigint,
           null::bigint, null::numeric, null::bigint, null::bigint
      from part p
      join spot s on s.id = p.place;
  else
    return query
    with spot as materialized (
           select 0 as id where area is null
            union all
           select p.id from indicator.sum_place p where area is not null and p.areas && within)
    select held.variants[c.way + 1], c.kind, null, sum(c.numerator), sum(c.denominator), cast(sum(c.units) as bigint), cast(sum(c.records) as bigint),
           sum(c.same_site), cast(sum(c.signed_only) as bigint), sum(c.empty_let), cast(sum(c.lapsed) as bigint), cast(sum(c.uncontracted) as bigint),
           sum(c.unknown_date), cast(sum(c.unknown_uses) as bigint), cast(sum(c.one_sided) as bigint)
      from spot p
     cross join generate_series(0, cardinality(held.variants) - 1) w (way)
     cross join indicator.v_spans_until(day) s
      join indicator.sum_cell c on c.place = p.id and c.book = held.book and c.way = w.way and c.span = s.span and c.first_day >= s.since and c.first_day < s.until
     group by c.way, c.kind;
  end if;
  if cardinality(held.dirty) > 0 then
    return query
    select held.variants[w.way + 1], u.kind,
           case when per_commune then (select min(a.code) from territory.v_area_at(boundaries, known_at) a where a.id = any (p.cells)) end,
           -u.weight * (u.ways >> 2 * w.way + 1 & 1), -u.weight * (u.ways >> 2 * w.way & 1), -(u.ways >> 2 * w.way & 1),
           -o.one, -u.weight * cast(u.same_site as int) * o.one, -u.signed_only * o.one,
           -u.weight * cast(u.empty_let as int) * o.one, -u.lapsed * o.one, -u.uncontracted * o.one,
           -u.weight * cast(u.unknown_date as int) * o.one, -u.unknown_uses * o.one, -u.one_sided * o.one
      from indicator.sum_unit n
      join indicator.sum_step u on u.course = n.course
      join indicator.sum_place p on p.id = u.place
     cross join generate_series(0, case when per_commune then 0 else cardinality(held.variants) - 1 end) w (way)
     cross join lateral (select cast(cast(w.way = 0 as int) as bigint)) o (one)
     where n.book = held.book and n.unit_id = any (held.dirty) and u.first_day <= day and (day < u.until) is not false
       and (area is null or p.areas && within)
     union all
    select c.variant, c.kind,
           case when per_commune then (select min(x.code) from territory.v_area_cell_at(boundaries, known_at) x
                                        where x.key = territory.v_cell(c.place) and (x.part is null or st_intersects(x.part, c.place))) end,
           w.weight * cast(c.shared as int), w.weight * cast(c.counted as int), cast(cast(c.counted as int) as bigint), o.one,
           w.weight * cast(c.shared and c.elsewhere_shared as int) * o.one, c.signed_only * h.one, w.weight * cast(c.empty_let > 0 as int) * h.one,
           c.lapsed * h.one, c.uncontracted * h.one, w.weight * cast(c.unknown_date as int) * h.one, c.unknown_uses * h.one, c.one_sided * h.one
      from indicator.v_counted_at(asked, asked_version, held.kinds, null, null, day, boundaries, known_at, held.dirty, false) c
     cross join lateral (select cast(c.weight as numeric)) w (weight)
     cross join lateral (select cast(cast(c.variant = 'headline' as int) as bigint)) o (one)
     cross join lateral (select o.one * cast(c.counted as int)) h (one)
     where (c.kind not in ('POLE', 'POLE_LINE') or cardinality(c.used) > 0)
       and (not per_commune or c.variant = 'headline')
       and (area is null or exists (select from territory.v_area_piece_at(boundaries, known_at) p
                                     where p.area_id = any (within) and st_intersects(p.piece, c.place)));
  end if;
end $$;
