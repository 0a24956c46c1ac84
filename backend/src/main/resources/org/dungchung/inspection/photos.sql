-- The photos of findings, in the order in which they were sent.
select p.finding_id, p.id, p.taken_at, st_x(p.place) as lon, st_y(p.place) as lat, p.width_px, p.height_px
  from inspection.photo p
 where p.finding_id = any (:findings)
 order by p.sent_at, p.id
