-- What a publication shows.
select p.body from report.publication p where p.id = :id and p.withdrawn_at is null
