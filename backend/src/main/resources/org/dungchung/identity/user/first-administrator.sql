-- Opens the account of the first administrator; one that is there becomes it again, by its link and not by a
-- password that somebody may still know.
with opened as (
       insert into identity.account (username, display_name, reason)
       values (:username, :display_name, 'nobody could administer the registry')
           on conflict (username) do update
          set enabled = true, reason = excluded.reason, granted = account.granted + cast(:differ as boolean)::int
       returning username)
insert into identity.credential (username) select username from opened
    on conflict (username) do update set password_hash = null, era = credential.era + 1
