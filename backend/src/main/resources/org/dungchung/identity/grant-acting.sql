-- Notes what an account acts as, so that its next session begins there.
update identity.credential set acting = :grant where username = :username
