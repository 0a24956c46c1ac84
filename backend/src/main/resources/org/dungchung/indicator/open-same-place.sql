-- How many pairs of records of an indicator's units may be one, and nothing is decided of them; no row where none of its kinds is compared.
-- A site has the users of its masts: pairs of masts are counted with those of sites.
select (select count(*)
          from sameplace.v_open_at(case when 'SITE' = any (i.kinds) then array_append(i.kinds, 'MAST') else i.kinds end, :area, sameplace.v_within(), :date, :boundaries, :known_at, :cleared)) as pairs
  from indicator.indicator i
 where i.code = :indicator
   and i.kinds && array['SITE', 'MAST', 'POLE_LINE']
