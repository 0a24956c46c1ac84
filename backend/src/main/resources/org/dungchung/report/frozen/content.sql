-- What a report says, as it was written down.
select c.body from report.content c where c.report_id = :id
