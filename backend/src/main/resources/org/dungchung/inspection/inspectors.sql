-- What these people are called.
select p.username, p.name from identity.v_person p where p.username = any (:usernames) order by p.name, p.username
