-- A mast so many metres to the east of another.
insert into asset.asset (kind, code, owner, height_m, status, geometry)
select 'MAST', :code, :owner, :height, :status, geometry(st_project(geography(a.geometry), :metres, radians(90)))
  from asset.asset a
 where a.code = :from
