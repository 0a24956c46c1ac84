-- Who has not submitted yet.
select s.organisation from round.submission s where s.round_id = :round and s.state <> 'SUBMITTED' order by s.organisation
