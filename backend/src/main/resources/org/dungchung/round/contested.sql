-- The contests that were raised out of a submission.
select t.contest_id from round.contested t where t.round_id = :round and t.organisation = :organisation
