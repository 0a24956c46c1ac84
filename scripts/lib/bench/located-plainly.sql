-- The same, as one would write it: points in whole boundaries, each pole once.
select count(*), sum(hashtext(l.id::text || l.commune)::bigint)
  from (select a.id, min(c.code) as commune
          from asset.asset a
          join territory.area c on st_intersects(c.boundary, a.geometry)
         where a.kind = 'POLE' and c.level = 'COMMUNE' and platform.holds(c.valid_from, c.valid_to, current_date)
         group by a.id) l
