-- Waits for whoever is changing what the rows mean, and keeps others waiting until the run ends; in one order, so that two runs do not wait for each other.
select count(*) from (select from territory.hamlet t where t.id in (select s.known_id from staged s) order by t.id for no key update) locked
