-- Cables, one by one from zoom 11; drawn together from zoom 9.
select st_asmvt(f.*, 'cables', 4096, 'geom')
  from (select *
          from map.v_line_in_tile('CABLE', 11, :z, :x, :y, :date, :known_at, :scope, :cleared)
         where :z >= 9
         order by id, geom) f
