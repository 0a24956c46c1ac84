-- Waits for whoever is changing the assets that the rows mean, and keeps others waiting until the run ends; in one order, so that two runs do not wait
-- for each other. How many of them are not what the rows mean any more: their code or owner changed since they were found, or what their sender may do.
select count(*) filter (where l.strange)
  from (select s.code is not null and (a.code is distinct from s.code or coalesce(a.owner, '') <> coalesce(s.owner, ''))
               or s.code is null and a.code is not null
               or cast(:scope as text) is not null and (a.owner is distinct from :scope or s.sensitivity <> a.sensitivity) as strange
          from staged s
          join asset.asset a on a.id = s.known_id
         where s.leader is null
         order by a.id
           for no key update of a) l
