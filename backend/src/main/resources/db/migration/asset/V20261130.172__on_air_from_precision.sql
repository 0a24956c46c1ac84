-- How exactly the first day on air of a station is known, as of the first day of use of a tenancy.
alter table asset.station
  add column on_air_from_precision text,
  add constraint station_on_air_from_precision_ck check (on_air_from_precision in ('MONTH', 'QUARTER', 'YEAR'));
alter table asset.station_history add column on_air_from_precision text;

create function asset.keep_precision() returns trigger language plpgsql as $$
begin
  if not platform.fits_precision(new.on_air_from, new.on_air_from_precision) then
    new.on_air_from_precision := null;
  end if;
  return new;
end $$;
create trigger station_day_tg before insert or update on asset.station
  for each row when (new.on_air_from_precision is not null) execute function asset.keep_precision();
