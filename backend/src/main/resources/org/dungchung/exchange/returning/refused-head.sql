-- What stands above the refused rows of a run.
select heads, crs, part, return_shape, nullif(spec ->> 'delimiter', '') as delimiter from exchange.run where id = :run
