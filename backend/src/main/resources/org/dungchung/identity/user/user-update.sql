-- Says an account again. One that may not sign in any more has neither tokens nor an open link left when it may again.
with token as (
       update identity.token set ended_at = now(), ended_by = platform.caller() where username = :username and ended_at is null and not :enabled),
     link as (
       update identity.invitation set ended_at = now(), ended_by = platform.caller() where username = :username and ended_at is null and not :enabled)
update identity.account
   set display_name = :display_name, enabled = :enabled, reason = :reason, granted = granted + cast(:differ as boolean)::int
 where username = :username
