-- Writes steps of courses; days as numbers since 1970-01-01 (Day.java).
insert into indicator.sum_step
select s.course, date '1970-01-01' + s.first_day, date '1970-01-01' + nullif(s.until, 2147483647), s.place, s.kind, s.weight, s.ways, s.same_site,
       s.signed_only, s.empty_let, s.lapsed, s.uncontracted, s.unknown_date, s.unknown_uses, s.one_sided
  from unnest(cast(:courses as bigint[]), cast(:from as int[]), cast(:until as int[]), cast(:places as int[]), cast(:kinds as text[]),
              cast(:weights as numeric[]), cast(:ways as bigint[]), cast(:same_site as boolean[]), cast(:signed_only as int[]),
              cast(:empty_let as boolean[]), cast(:lapsed as int[]), cast(:uncontracted as int[]), cast(:unknown_date as boolean[]),
              cast(:unknown_uses as int[]), cast(:one_sided as int[]))
       s (course, first_day, until, place, kind, weight, ways, same_site, signed_only, empty_let, lapsed, uncontracted, unknown_date, unknown_uses, one_sided)
