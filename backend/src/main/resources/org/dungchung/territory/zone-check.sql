-- The versions that the registry has of what each row speaks of.
create temp view known_version as
  select s.row_number, z.id, z.valid_from, z.valid_to, z.boundary as ground from staged s join territory.zone z on z.code = s.code;

create temp view staged_place as select row_number, st_pointonsurface(geometry) as place from staged;
