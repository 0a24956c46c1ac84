-- Queues mails of new notices, for readers who want them so: one for each, or all of a day in one.
with told as (
       select n.id, n.reader, n.scope, s.mode
         from notice.notice n
         join notice.mail_setting s on s.username = n.reader
        where n.id = any (cast(:notices as uuid[])) and s.mode <> 'NONE'),
     single as (
       insert into notice.mail (id, reader, scope, mode, due_at)
       select id, reader, scope, 'EACH', now() from told where mode = 'EACH'
       returning id, reader, scope, mode),
     daily as (
       insert into notice.mail as m (reader, scope, mode, due_at)
       select distinct reader, scope, 'DAILY', cast(:daily_at as timestamptz) from told where mode = 'DAILY' order by reader, scope
           on conflict (reader, scope) where mode = 'DAILY' and state = 'WAITING' and attempts = 0 do update set due_at = m.due_at
       returning id, reader, scope, mode)
update notice.notice n
   set mail_id = m.id
  from told t
  join (select * from single union all select * from daily) m on m.reader = t.reader and m.scope is not distinct from t.scope
 where n.id = t.id and (m.mode = 'DAILY' and t.mode = 'DAILY' or m.id = t.id)
