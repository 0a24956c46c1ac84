-- How the accepted rows count: a row that created anything is created, one that changed anything updated, the others found it all there.
with row_outcome as (
       select row_number, bool_or(change = 'CREATED') as created from outcome group by row_number)
select (select count(*) from staged)                                                                 as accepted,
       (select count(*) from row_outcome where created)                                              as created,
       (select count(*) from row_outcome where not created)                                          as updated,
       (select count(distinct row_number) from import_finding f
         where severity = 'WARNING' and exists (select from staged s where s.row_number = f.row_number)) as warnings
