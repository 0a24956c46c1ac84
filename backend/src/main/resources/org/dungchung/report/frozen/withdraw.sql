-- What was published is withdrawn, with the reason.
update report.publication set withdrawn_at = :now, withdrawn_by = :author, reason = :reason where report_id = :id and withdrawn_at is null
