-- The tokens of a user that were not ended, the newest first; those that have expired too.
select id, name, scope, grant_id as grant, created_at, expires_on, last_used_on
  from identity.token
 where username = :username and ended_at is null
 order by created_at desc, id
