-- Lets this transaction sort and hash much at once.
select set_config('work_mem', '256MB', true)
