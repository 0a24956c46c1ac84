-- As whom a token speaks and how far; no row when it has ended or expired, or its account is disabled.
select t.id, a.username, g.id as grant_id, g.role, g.organisation, g.area, t.scope, t.last_used_on is distinct from cast(:today as date) as first_today
  from identity.token t
  join identity.account a on a.username = t.username
  join identity.role_grant g on g.id = t.grant_id and g.until_version is null
 where t.secret_hash = :secret_hash and t.ended_at is null and t.expires_on >= :today and a.enabled
