-- Numbers of one attribute that were read as fractions (1.200) and are thousands.
update staged set attributes = jsonb_set(attributes, array[:name], to_jsonb(round(cast(attributes ->> :name as numeric) * 1000)))
 where row_number = any (cast(:rows as bigint[]))
