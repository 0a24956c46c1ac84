-- What stands above the refused rows of a run. The sheet or layer is called as the order calls it, if only by a number: so that the same order
-- finds it again.
select coalesce(titles, '[]') as titles,
       heads,
       crs,
       coalesce(nullif(btrim(coalesce(spec ->> 'sheet', spec ->> 'layer')), ''), part) as part,
       return_shape,
       nullif(spec ->> 'delimiter', '') as delimiter,
       nullif(btrim(spec ->> 'encoding'), '') is not null as encoded
  from exchange.run
 where id = :run
