-- Takes back lines that were found, further down the file, to be the beginning of a line only.
delete from staged s
 where exists (select from import_finding f where f.row_number = s.row_number and f.rule = 'line-in-pieces')
