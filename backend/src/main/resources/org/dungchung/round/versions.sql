-- How often a submission was handed in and returned, the newest first; what is changed between is no event.
select v.version, v.state, v.letter_number, v.letter_date, v.note, v.submitted_at, v.reason, v.recorded_from as recorded_at
  from (select s.*, lag(s.state) over (order by s.version) as before, lag(s.submitted_at) over (order by s.version) as submitted_before
          from (select * from round.submission union all select * from round.submission_history) s
         where s.round_id = :round and s.organisation = :organisation) v
 where v.state <> 'WAITING' and (v.state is distinct from v.before or v.submitted_at is distinct from v.submitted_before)
 order by v.version desc
