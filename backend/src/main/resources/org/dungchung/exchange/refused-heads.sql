-- How the refused rows of a run go back.
update exchange.run
   set titles = cast(:titles as jsonb), heads = :heads, crs = :crs, part = :part, return_format = :format, return_shape = :shape
 where id = :run
