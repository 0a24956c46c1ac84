-- Pole lines, one by one from zoom 11; drawn together from zoom 8.
select st_asmvt(f.*, 'pole-lines', 4096, 'geom')
  from (select *
          from map.v_line_in_tile('POLE_LINE', 11, :z, :x, :y, :date, :known_at, :scope, :cleared)
         where :z >= 8
         order by id, geom) f
