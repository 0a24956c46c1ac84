-- The same, as one would write it: points in whole boundaries.
select count(*), sum(hashtext(f.id::text || f.code)::bigint)
  from (select distinct on (a.id) a.id, c.code
          from asset.asset a
          join territory.area c on st_intersects(c.boundary, a.geometry)
         where a.kind = 'POLE' and c.level = 'COMMUNE' and c.code < :'below'
         order by a.id, c.code) f
