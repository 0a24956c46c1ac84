-- Of mails that were taken long ago and of which nothing was written since nobody knows whether they were sent: the server that took them has ended.
update notice.mail
   set state = 'UNCERTAIN', failure = 'the server ended while it was sent', ended_at = now()
 where state = 'SENDING' and taken_at < now() - interval '15 minutes'
