-- Rows whose tenancy was refused are refused.
delete from staged s where not exists (select from staged_tenancy t where t.row_number = s.row_number)
