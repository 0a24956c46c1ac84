-- Remembers out of which round a draft was begun.
insert into round.correction (round_id, organisation, change_set_id) values (:round, :organisation, :change_set)
