-- Ends all sign-ins of an account; no row when there is no such account.
update identity.credential set era = era + 1 where username = :username
returning era
