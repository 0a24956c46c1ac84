-- Codes that are no organisation's.
select asked.code
  from unnest(:operators) asked (code)
 where asked.code not in (select code from organisation.v_organisation)
 order by asked.code
