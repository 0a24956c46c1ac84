-- Contests as far as a reader may know of them, those that wait first, then the newest. A unit's code is told to its owner and to the authority.
select c.id, c.asset_id, a.kind as asset_kind, a.code as asset_code,
       c.organisation, o.name as organisation_name, c.indicator, c.claim, c.said, c.state, c.answer, c.raised_at, c.answered_at, c.version
  from contest.contest c
  join contest.v_seen(:scope, :cleared) s on s.id = c.id
  left join organisation.v_organisation o on o.code = c.organisation
  left join lateral contest.v_unit_of(c.asset_id, :scope) a on true
 where (cast(:ids as uuid[]) is null or c.id = any (cast(:ids as uuid[])))
   and (cast(:state as text) is null or c.state = :state)
   and (cast(:asset as uuid) is null or c.asset_id = :asset)
   and (cast(:organisation as text) is null or c.organisation = :organisation)
 order by c.state <> 'OPEN', c.raised_at desc, c.id
 limit :limit
