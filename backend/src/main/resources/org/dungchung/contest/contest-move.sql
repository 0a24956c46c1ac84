-- What became of a contest.
update contest.contest
   set state = :state, answer = cast(:answer as text), answered_at = case when :state in ('ACCEPTED', 'REFUSED') then now() end
 where id = :id
