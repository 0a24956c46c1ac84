-- Reports with what became of them; version counts the acts of publishing and withdrawing.
select r.id, r.kind, r.area, r.area_name, r.indicator, r.plan, r.day as date, r.boundaries, r.known_on, r.known_at, r.rerun_of, r.ordered_by, r.ordered_at,
       r.state, r.ended_at, r.problem, c.sha256, length(c.body) as size,
       o.sha256 = c.sha256                                                                    as same_as_before,
       cast(count(p.id) + count(p.withdrawn_at) as int)                                       as version,
       cast((array_agg(p.id) filter (where p.withdrawn_at is null))[1] as uuid)               as publication,
       max(p.published_at) filter (where p.withdrawn_at is null)                              as published_at,
       (array_agg(p.published_by) filter (where p.withdrawn_at is null))[1]                   as published_by,
       max(p.withdrawn_at)                                                                    as withdrawn_at,
       (array_agg(p.reason order by p.withdrawn_at desc) filter (where p.withdrawn_at is not null))[1] as withdrawn_because
  from report.report r
  left join report.content c on c.report_id = r.id
  left join report.content o on o.report_id = r.rerun_of
  left join report.publication p on p.report_id = r.id
 where (cast(:id as uuid) is null or r.id = :id)
   and (cast(:ordered_by as text) is null or r.ordered_by = :ordered_by)
   and (cast(:kind as text) is null or r.kind = :kind)
 group by r.id, c.report_id, o.report_id
 order by r.ordered_at desc, r.id
 limit :limit
