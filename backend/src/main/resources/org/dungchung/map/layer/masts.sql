-- Masts, each at its position.
select st_asmvt(f.*, 'masts', 4096, 'geom')
  from (select *
          from map.v_point_in_tile('MAST', 0, :z, :x, :y, :date, :known_at, :scope, :cleared)
         where :z >= 0
         order by id, geom) f
