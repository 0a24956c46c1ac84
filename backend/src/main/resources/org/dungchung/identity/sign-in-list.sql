-- Attempts to come in, the latest first, before one that was told already.
select id, at, username, means, outcome, address, user_agent
  from identity.sign_in
 where (cast(:username as text) is null or username = :username)
   and (cast(:failed as boolean) is null or (outcome <> 'OK') = :failed)
   and (cast(:after as bigint) is null or id < :after)
 order by id desc
 limit :limit
