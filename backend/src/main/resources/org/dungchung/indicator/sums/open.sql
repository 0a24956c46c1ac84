-- A book for each wanted definition that has none.
insert into indicator.sum_book (indicator, version, kinds, variants)
select i.code, w.version, i.kinds,
       (select array_agg(d.variant order by d.variant <> 'headline', d.ordinal, d.variant)
          from indicator.definition d where d.indicator = w.code and d.version = w.version)
  from unnest(cast(:codes as text[]), cast(:versions as int[])) w (code, version)
  join indicator.indicator i on i.code = w.code
 where not exists (select from indicator.sum_book b where b.indicator = w.code and b.version = w.version)
returning id
