-- The days of a life stand in order: built, in use, retired. What a row leaves empty counts as the registry has it.
with life as (
       select s.row_number, s.status, s.built_on is not null or s.in_use_from is not null as tells_use,
              coalesce(s.built_on, a.built_on) as built_on, coalesce(s.in_use_from, a.in_use_from) as in_use_from,
              coalesce(s.retired_on, a.retired_on) as retired_on
         from staged s
         left join asset.asset a on a.id = s.known_id
        where s.built_on is not null or s.in_use_from is not null or s.retired_on is not null or s.status = 'RETIRED'),
     wrong as (
       select l.row_number, l.built_on, l.in_use_from, l.retired_on, w.rule
         from life l
        cross join lateral (
              select case when l.status = 'RETIRED' and l.retired_on is null then 'retirement-without-day'
                          when l.in_use_from > l.retired_on then 'retired-before-use'
                          when l.tells_use and l.built_on > l.in_use_from then 'built-after-use'
                          when l.built_on > l.retired_on then 'built-after-retirement' end) w (rule)
        where w.rule is not null),
     refused as (
       delete from staged s using wrong w where w.row_number = s.row_number returning w.*)
insert into import_finding
select row_number, case when rule like 'built%' then 'builtOn' else 'retiredOn' end,
       case when rule like 'built%' then built_on else retired_on end::text, rule,
       case rule when 'retirement-without-day' then 'A retired asset needs the first day on which it was no longer in use.'
                 when 'retired-before-use' then 'It came into use on ' || in_use_from || ', after it was retired.'
                 when 'built-after-use' then 'It came into use on ' || in_use_from || ', before it was built.'
                 else 'It was retired on ' || retired_on || ', before it was built.' end,
       'REFUSED',
       jsonb_build_object('day', case when rule = 'built-after-retirement' then retired_on else in_use_from end)
  from refused;
