-- What is published to the reader, the newest first.
select p.id, p.kind, p.area, p.area_name, p.indicator, p.plan, p.day as date, p.known_at, p.audience, p.sha256, p.published_at
  from report.publication p
 where p.withdrawn_at is null
   and (cast(:id as uuid) is null or p.id = :id)
   and (not :public_only or p.audience = 'PUBLIC')
 order by p.published_at desc, p.id
 limit :limit
