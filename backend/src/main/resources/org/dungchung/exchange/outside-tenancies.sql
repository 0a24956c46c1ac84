-- Tenancies wait in a table of their own by now: what became of their rows becomes of them.
delete from staged_tenancy t where not exists (select from staged s where s.row_number = t.row_number)
