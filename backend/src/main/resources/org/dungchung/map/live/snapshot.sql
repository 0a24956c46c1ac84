-- What is committed now: a change that is not visible in it is news to who has looked in it.
select cast(pg_current_snapshot() as text)
