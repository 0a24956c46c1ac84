-- Sets the password of an account and ends all its sign-ins, and a link that is still open; no row when there is no such account.
with link as (
       update identity.invitation set ended_at = now() where username = :username and ended_at is null)
update identity.credential
   set password_hash = :password_hash, era = era + 1, set_at = now()
 where username = :username
returning era
