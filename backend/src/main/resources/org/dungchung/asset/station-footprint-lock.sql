-- Waits for whoever is changing what the rows mean, and keeps others waiting until the run ends; in one order, so that two runs do not wait for each other.
select count(*) from (select from staged s join asset.station t on t.id = s.station_id order by t.id for no key update of t) locked
