-- Whether these are other grants than an account has, in whatever order.
select exists (
         (select role, organisation, area from identity.role_grant where username = :username and until_version is null)
         except
         (select s.role, s.organisation, s.area
            from unnest(cast(:roles as text[]), cast(:organisations as text[]), cast(:areas as text[])) s (role, organisation, area)))
    or exists (
         (select s.role, s.organisation, s.area
            from unnest(cast(:roles as text[]), cast(:organisations as text[]), cast(:areas as text[])) s (role, organisation, area))
         except
         (select role, organisation, area from identity.role_grant where username = :username and until_version is null))
