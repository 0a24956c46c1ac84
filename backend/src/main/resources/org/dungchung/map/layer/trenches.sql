-- Technical trenches, one by one from zoom 11; drawn together from zoom 8.
select st_asmvt(f.*, 'trenches', 4096, 'geom')
  from (select *
          from map.v_line_in_tile('TRENCH', 11, :z, :x, :y, :date, :known_at, :scope, :cleared)
         where :z >= 8
         order by id, geom) f
