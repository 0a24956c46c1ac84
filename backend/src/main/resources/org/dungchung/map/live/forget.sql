-- Forgets changes of which everybody has been told long ago.
select cast(platform.forget_changes() as text)
