-- Opens an account, or gives an existing one these facts.
insert into identity.account (username, display_name, password_hash, role, organisation)
values (:username, :display_name, :password_hash, :role, :organisation)
    on conflict (username) do update
   set display_name  = excluded.display_name,
       password_hash = excluded.password_hash,
       role          = excluded.role,
       organisation  = excluded.organisation,
       enabled       = true
