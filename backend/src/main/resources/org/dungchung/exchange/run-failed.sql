-- A run that loaded nothing, and why.
update exchange.run
   set state = 'FAILED', ended_at = :ended_at, problem = cast(:problem as jsonb)
 where id = :id
