-- Sets the password of an account and ends all its sign-ins; no row when there is no such account.
update identity.credential
   set password_hash = :password_hash, era = era + 1, set_at = now()
 where username = :username
returning era
