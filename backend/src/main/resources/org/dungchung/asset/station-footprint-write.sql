with changed as (
       update asset.station t
          set footprint = s.geometry, reason = :reason
         from staged s
        where s.station_id = t.id and coalesce(not territory.v_same_ground(s.geometry, t.footprint), true)
       returning s.row_number)
insert into outcome select row_number, 'UPDATED' from changed;
