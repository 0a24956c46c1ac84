-- As which role the running transaction looks.
select current_setting('role')
