-- One inspection itself.
select i.id, i.name, i.day, i.inspector, coalesce(p.name, i.inspector) as inspector_name, i.state, i.version,
       st_x(i.start) as start_lon, st_y(i.start) as start_lat
  from inspection.inspection i
  left join identity.v_person p on p.username = i.inspector
 where i.id = :id
