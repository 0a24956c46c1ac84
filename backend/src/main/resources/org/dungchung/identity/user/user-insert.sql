with opened as (
       insert into identity.account (username, display_name, enabled, reason)
       values (:username, :display_name, :enabled, :reason)
       returning username)
insert into identity.credential (username) select username from opened
