-- Gives an account these grants, from its present version on. One that it had keeps its id; the tokens of one that it loses end.
with account as (
       select username, version from identity.account where username = :username),
     said as (
       select s.role, s.organisation, s.area, s.position
         from unnest(cast(:roles as text[]), cast(:organisations as text[]), cast(:areas as text[]))
              with ordinality s (role, organisation, area, position)),
     ended as (
       update identity.role_grant g
          set until_version = a.version
         from account a
        where g.username = a.username and g.until_version is null
          and not exists (select from said s where (s.role, s.organisation, s.area) is not distinct from (g.role, g.organisation, g.area))
       returning g.id),
     token as (
       update identity.token t set ended_at = now(), ended_by = platform.caller() from ended e where t.grant_id = e.id and t.ended_at is null),
     acting as (
       update identity.credential c set acting = null from ended e where c.acting = e.id),
     moved as (
       update identity.role_grant g
          set position = s.position
         from said s
        where g.username = :username and g.until_version is null
          and (s.role, s.organisation, s.area) is not distinct from (g.role, g.organisation, g.area))
insert into identity.role_grant (username, position, role, organisation, area, from_version)
select a.username, s.position, s.role, s.organisation, s.area, a.version
  from said s
 cross join account a
 where not exists (select from identity.role_grant g
                    where g.username = a.username and g.until_version is null
                      and (s.role, s.organisation, s.area) is not distinct from (g.role, g.organisation, g.area))
