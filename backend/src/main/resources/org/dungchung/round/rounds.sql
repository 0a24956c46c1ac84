-- Rounds with how many were asked and how many have submitted, the newest first. An organisation sees those in which it is asked, and is told of itself
-- alone. When a round is closed, who has not submitted stays late; of one that was cancelled nobody is.
select r.id, r.kind, r.title, r.area, a.name as area_name, r.figures_at, r.due_on, r.estimate_for, r.indicators, r.instructions, r.state, r.opened_at,
       r.ended_at, r.reason, r.version, c.asked, c.submitted, c.late, k.open_contests, o.state as own_state
  from round.round r
  left join lateral (
       select t.name from territory.v_area_at(r.figures_at, 'infinity') t where t.code = r.area limit 1) a on true
 cross join lateral (
       select count(*) as asked, count(*) filter (where s.state = 'SUBMITTED') as submitted,
              count(*) filter (where s.state <> 'SUBMITTED' and r.state <> 'CANCELLED'
                                 and r.due_on < coalesce(cast(r.ended_at at time zone 'Asia/Ho_Chi_Minh' as date), cast(:today as date))) as late
         from round.submission s
        where s.round_id = r.id and (cast(:scope as text) is null or s.organisation = :scope)) c
 cross join lateral (
       select count(*) as open_contests
         from round.contested t
         join contest.v_seen(:scope, :cleared) s on s.id = t.contest_id
        where t.round_id = r.id and s.state = 'OPEN') k
  left join round.submission o on o.round_id = r.id and o.organisation = :scope
 where (cast(:scope as text) is null or c.asked > 0)
   and (cast(:id as uuid) is null or r.id = :id)
   and (cast(:state as text) is null or r.state = :state)
 order by r.opened_at desc, r.id
 limit :limit
