-- From here on the running transaction looks as this role.
select set_config('role', :role, true)
