-- Distribution points, one by one from zoom 12; counted in cells at zoom 11, where a tile is some 20 km wide.
select st_asmvt(f.*, 'distribution-points', 4096, 'geom')
  from (select *
          from map.v_point_in_tile('DISTRIBUTION_POINT', 12, :z, :x, :y, :date, :known_at, :scope, :cleared)
         where :z >= 11
         order by id, geom) f
