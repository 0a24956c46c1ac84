-- Ends a round; nothing of it goes away.
update round.round set state = :state, ended_at = now(), reason = cast(:reason as text) where id = :id
