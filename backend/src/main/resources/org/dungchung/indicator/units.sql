-- How many records are behind an indicator: behind the denominator of every variant, and behind each number that stands beside the headline.
with unit as materialized (
       select c.*
         from indicator.v_counted_at(:indicator, :version, :kinds, :area, :scope, :date, :boundaries, :known_at, null, true) c),
headline as (
       select u.* from unit u where u.variant = 'headline')
select u.variant as code, count(*) filter (where u.counted) as units from unit u group by u.variant
 union all
select l.code, l.units
  from (select count(*) filter (where h.counted and h.shared and h.elsewhere_shared) as same_site,
               count(*) filter (where h.counted and h.signed_only > 0)               as signed,
               count(*) filter (where h.counted and h.empty_let > 0)                 as rented,
               count(*) filter (where h.counted and h.lapsed > 0)                    as ended,
               count(*) filter (where h.counted and h.uncontracted > 0)              as without,
               count(*) filter (where h.counted and h.unknown_date)                  as unknown_in_use,
               count(*) filter (where h.counted and h.unknown_uses > 0)              as unknown_use,
               count(*) filter (where h.counted and h.one_sided > 0)                 as one_sided,
               count(*) filter (where h.why = 'UNKNOWN_AGE')                         as unknown_age,
               count(*) filter (where h.why = 'REPLACEMENT')                         as replaced
          from headline h) n
 cross join lateral (values
       ('line:same-site-different-masts', n.same_site), ('line:signed-not-on-air', n.signed), ('line:rented-and-empty', n.rented),
       ('line:contract-ended-still-used', n.ended), ('line:without-contract-in-force', n.without), ('line:unknown-in-use-date', n.unknown_in_use),
       ('line:unknown-use-date', n.unknown_use), ('line:one-sided', n.one_sided), ('line:unknown-age', n.unknown_age), ('line:replaced', n.replaced))
       l (code, units)
