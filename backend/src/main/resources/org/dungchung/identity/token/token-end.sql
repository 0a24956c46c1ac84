-- Ends a token of a user; none when it has ended, or is somebody else's.
update identity.token set ended_at = now(), ended_by = platform.caller() where id = :id and username = :username and ended_at is null
