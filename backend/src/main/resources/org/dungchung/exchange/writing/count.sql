-- How many rows an export (the query named exported) has.
select count(*) from exported
