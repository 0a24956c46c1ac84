-- Waits for whoever is changing what the rows mean, and keeps others waiting until the run ends; in one order, so that two runs do not wait for each other.
select count(*) from (select from staged s join asset.sector e on e.id = s.sector_id order by e.id for no key update of e) locked
