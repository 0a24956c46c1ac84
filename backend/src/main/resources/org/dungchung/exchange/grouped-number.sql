-- Numbers of one column that were read as fractions (1.200) and are thousands; of_field is its name.
update staged set of_field = round(cast(of_field * 1000 as numeric)) where row_number = any (cast(:rows as bigint[]))
