-- Holds a report against other acts of publishing it.
select r.id from report.report r where r.id = :id for update
