-- How many of an indicator's units are contested and wait for an answer; no row where its units are none that anybody contests.
-- A site has the users of its masts: contests of masts are counted with those of sites. Stations have no kind of asset: of those counts what was found
-- in their figure.
select (select count(distinct contest.v_unit(c.id))
          from contest.v_open_at(:area, :scope, :date, :boundaries, :known_at, :cleared) c
         where c.kind = any (i.kinds) or c.kind = 'MAST' and 'SITE' = any (i.kinds) or i.kinds = '{}' and c.indicator = i.code) as contests
  from indicator.indicator i
 where i.code = :indicator and cardinality(i.kinds) > 0
