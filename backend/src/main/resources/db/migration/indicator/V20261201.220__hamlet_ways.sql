-- How hamlets are judged, as versions of a definition like the switches of the sharing ratios: the headline, and what stands beside it.
--   technologies   whose stations count; null: those of the rule that holds on the day (coverage.rule)
--   threshold      from which covered part on a hamlet is covered; null: that of the rule
--   judged_by      AREA: the part of where people live; CENTRE_POINT: hall, else centre, whatever is known of where people live
--   types          the type words of the hamlets that count, in small letters; null: all
create table indicator.hamlet_way (
  indicator    text not null,
  version      int  not null,
  variant      text not null,
  ordinal      int  not null default 0,
  technologies text[] constraint hamlet_way_technologies_ck check (cardinality(technologies) > 0 and technologies <@ array['2G', '3G', '4G', '5G']),
  threshold    double precision constraint hamlet_way_threshold_ck check (threshold > 0 and threshold <= 1),
  judged_by    text not null default 'AREA' constraint hamlet_way_judged_by_ck check (judged_by in ('AREA', 'CENTRE_POINT')),
  types        text[] constraint hamlet_way_types_ck check (cardinality(types) > 0),
  constraint hamlet_way_pk primary key (indicator, version, variant),
  constraint hamlet_way_version_fk foreign key (indicator, version) references indicator.definition_version on delete cascade
);
create trigger hamlet_way_keep_published before insert or update or delete on indicator.hamlet_way
  for each row execute function indicator.keep_published();
grant delete on indicator.hamlet_way to dungchung_authority;

insert into indicator.definition_version (indicator, version) values ('hamlet-mobile-coverage', 1);
insert into indicator.hamlet_way (indicator, version, variant, ordinal, judged_by) values
  ('hamlet-mobile-coverage', 1, 'headline',     0, 'AREA'),
  ('hamlet-mobile-coverage', 1, 'centre-point', 1, 'CENTRE_POINT');
update indicator.definition_version set valid_from = '2020-01-01' where indicator = 'hamlet-mobile-coverage' and version = 1;
