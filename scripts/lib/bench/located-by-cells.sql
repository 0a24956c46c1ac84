-- Poles and the communes they lie in, as the figures find them: by the cells of the communes.
select count(*), sum(hashtext(l.id::text || l.commune)::bigint)
  from indicator.v_commune_of('{POLE}', current_date, current_date, 'infinity') l
