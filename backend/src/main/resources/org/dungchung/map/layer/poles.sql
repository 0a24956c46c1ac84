-- Cable poles, one by one from zoom 11; counted in cells at zoom 10, where a tile is some 40 km wide.
select st_asmvt(f.*, 'poles', 4096, 'geom')
  from (select *
          from map.v_point_in_tile('POLE', 11, :z, :x, :y, :date, :known_at, :scope, :cleared)
         where :z >= 10
         order by id, geom) f
