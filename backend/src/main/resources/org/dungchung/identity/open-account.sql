-- Opens an account, or gives an existing one these facts and this password; its earlier sign-ins end.
with opened as (
       insert into identity.account (username, display_name)
       values (:username, :display_name)
           on conflict (username) do update
          set display_name = excluded.display_name, enabled = true, granted = account.granted + cast(:differ as boolean)::int
       returning username)
insert into identity.credential as c (username, password_hash, set_at)
select username, :password_hash, now() from opened
    on conflict (username) do update
   set password_hash = excluded.password_hash, era = c.era + 1, set_at = excluded.set_at
returning era
