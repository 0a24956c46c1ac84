-- The random number that a report has; none of one that was ordered before they had any.
select r.nonce from report.report r where r.id = :id
