-- Opens the account of the first administrator; one that is there becomes it again, by its link and not by a
-- password that somebody may still know.
with opened as (
       insert into identity.account (username, display_name, role, reason)
       values (:username, :display_name, :role, 'nobody could administer the registry')
           on conflict (username) do update
          set role = excluded.role, organisation = null, enabled = true, reason = excluded.reason
       returning username)
insert into identity.credential (username) select username from opened
    on conflict (username) do update set password_hash = null, era = credential.era + 1
