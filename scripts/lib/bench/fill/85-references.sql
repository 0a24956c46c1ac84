-- Foreign keys again, wherever they are: each is checked for all rows.
select bench.restore('reference', '%');
