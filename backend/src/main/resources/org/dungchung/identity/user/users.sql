-- All accounts by name, or the one of a name; what they may act as is asked beside.
select a.username, a.display_name, a.enabled,
       c.password_hash is not null as has_password, c.set_at as password_set_at, i.valid_until as invited_until,
       a.version
  from identity.account a
  join identity.credential c on c.username = a.username
  left join identity.invitation i on i.username = a.username and i.ended_at is null and i.valid_until > now()
 where cast(:username as text) is null or a.username = :username
 order by a.username
