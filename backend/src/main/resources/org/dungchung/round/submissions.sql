-- What organisations have handed in to a round, by name; late_days is by how many days after the due date they did, or have not yet; of a cancelled round nobody is late.
select s.round_id, s.organisation, o.name as organisation_name, s.state, s.letter_number, s.letter_date, s.note, s.submitted_at, s.reason, s.version,
       case when r.state = 'CANCELLED' then 0
            else greatest(0, (case when s.state = 'SUBMITTED' then cast(s.submitted_at at time zone 'Asia/Ho_Chi_Minh' as date)
                                   else coalesce(cast(r.ended_at at time zone 'Asia/Ho_Chi_Minh' as date), cast(:today as date)) end) - r.due_on)
        end as late_days,
       k.contests, k.open_contests, (select count(*) from round.correction c where c.round_id = s.round_id and c.organisation = s.organisation) as corrections
  from round.submission s
  join round.round r on r.id = s.round_id
  join organisation.v_organisation o on o.code = s.organisation
 cross join lateral (
       select count(*) as contests, count(*) filter (where v.state = 'OPEN') as open_contests
         from round.contested t
         join contest.v_seen(:scope, :cleared) v on v.id = t.contest_id
        where t.round_id = s.round_id and t.organisation = s.organisation) k
 where s.round_id = :round
   and (cast(:scope as text) is null or s.organisation = :scope)
   and (cast(:organisation as text) is null or s.organisation = :organisation)
 order by o.name, s.organisation
