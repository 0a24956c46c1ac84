-- Takes the mail that waits longest of those that are due; what another server is taking is left to it.
update notice.mail
   set state = 'SENDING', attempts = attempts + 1, taken_at = now()
 where id = (select id from notice.mail where state = 'WAITING' and due_at <= now() order by due_at limit 1 for update skip locked)
returning id, reader, scope, attempts
