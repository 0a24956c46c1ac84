-- What became of a mail that was taken.
update notice.mail set state = :state, failure = cast(:failure as text), ended_at = now() where id = :id and state = 'SENDING'
