-- The tiles of zoom 9 to 14 in which there are 5,000 poles and more, twenty at most.
with pole as (
       select (st_x(p) / 20037508.342789244 + 1) / 2 as x, (1 - st_y(p) / 20037508.342789244) / 2 as y
         from asset.asset, st_transform(geometry, 3857) as p
        where kind = 'POLE')
select 'poles ' || z || '/' || floor(x * 2 ^ z)::int || '/' || floor(y * 2 ^ z)::int
  from pole, generate_series(9, 14) z
 group by z, floor(x * 2 ^ z), floor(y * 2 ^ z)
having count(*) >= 5000
 order by md5(concat(z, floor(x * 2 ^ z), floor(y * 2 ^ z))) limit 20
