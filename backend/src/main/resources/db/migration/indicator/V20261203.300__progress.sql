-- What plans ask to be done, counted by the registry: how many units are done on a day, of how many in all.
alter table indicator.indicator drop constraint indicator_unit_ck;
alter table indicator.indicator add constraint indicator_unit_ck
  check (unit in ('SITE', 'MAST', 'CABLE_POLE', 'POLE_KM', 'DUCT_KM', 'DUCT_SECTION', 'NEW_STATION', 'HAMLET', 'POSITION', 'GUYED_MAST'));

-- How it is counted, as versions of a definition like the switches of the sharing ratios.
--   since   the first day that counts, of what is done within a plan's time; null: what is there on the day is counted
create table indicator.progress_way (
  indicator text not null,
  version   int  not null,
  variant   text not null,
  ordinal   int  not null default 0,
  since     date,
  constraint progress_way_pk primary key (indicator, version, variant),
  constraint progress_way_version_fk foreign key (indicator, version) references indicator.definition_version on delete cascade
);
create trigger progress_way_keep_published before insert or update or delete on indicator.progress_way
  for each row execute function indicator.keep_published();
grant delete on indicator.progress_way to dungchung_authority;

insert into indicator.indicator (code, unit, kinds, ordinal) values
  ('mast-positions',       'POSITION',   '{SITE,MAST}', 10),
  ('guyed-masts-replaced', 'GUYED_MAST', '{MAST}',      11);
insert into indicator.definition_version (indicator, version) values ('mast-positions', 1), ('guyed-masts-replaced', 1);
insert into indicator.progress_way (indicator, version, variant, since) values
  ('mast-positions',       1, 'headline', null),
  ('guyed-masts-replaced', 1, 'headline', '2023-12-13'); -- the day of plan 004
update indicator.definition_version set valid_from = '2020-01-01' where valid_from is null and begun_by is null;
