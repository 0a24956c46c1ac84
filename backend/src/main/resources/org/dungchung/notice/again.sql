-- A mail that was taken could not be sent, and waits.
update notice.mail set state = 'WAITING', failure = :failure, due_at = cast(:due_at as timestamptz) where id = :id and state = 'SENDING'
