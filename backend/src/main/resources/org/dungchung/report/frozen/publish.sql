-- A report is published as its readers are shown it.
insert into report.publication (report_id, audience, kind, area, area_name, indicator, plan, day, known_at, body, sha256, published_at, published_by)
select r.id, :audience, r.kind, r.area, r.area_name, r.indicator, r.plan, r.day, r.known_at, :body, :sha256, :now, :author
  from report.report r
 where r.id = :id
