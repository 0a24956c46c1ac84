-- How many contests of an indicator's units wait for an answer; no row where its units are none that anybody contests.
-- A site has the users of its masts: contests of masts are counted with those of sites.
select (select count(*)
          from contest.v_open_at(:area, :scope, :date, :boundaries, :known_at, :cleared) c
         where c.indicator = i.code or c.kind = any (i.kinds) or c.kind = 'MAST' and 'SITE' = any (i.kinds)) as contests
  from indicator.indicator i
 where i.code = :indicator and cardinality(i.kinds) > 0
