-- A report has ended: done, failed or not wanted any more. No row: it had ended before.
update report.report set state = :state, ended_at = :now, problem = :problem where id = :id and state in ('WAITING', 'RUNNING')
