-- The numbers of the rows that a run refused.
select distinct row_number from import_finding where severity = 'REFUSED'
