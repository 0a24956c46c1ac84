-- Remembers out of which round a contest was raised.
insert into round.contested (round_id, organisation, contest_id) values (:round, :organisation, :contest)
