-- The link that an account had holds no more.
update identity.invitation set ended_at = now(), ended_by = platform.caller() where username = :username and ended_at is null
