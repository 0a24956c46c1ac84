-- Whoever acts within an area changes nothing outside of it, as it stands today; here and not in the pages, so that no way in forgets it.

-- Published like a view: whether a place lies in an area as it stands today, its border included; by the pieces around the place.
create function territory.v_lies_in(place geometry, area_code text) returns boolean
  language sql stable parallel safe as $$
  select exists (
           select from territory.area_piece p
            where st_intersects(p.piece, place) and p.recorded_to = 'infinity'
              and p.area_id in (
                    select t.area_id from territory.v_area_part_at(area_code, (now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') t))
$$;

-- Whether the caller may change what belongs to an area by the register.
create function territory.is_within(area_code text) returns boolean
  language sql stable parallel safe as $$
  select exists (
           select from territory.v_code_within(platform.area(), (now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') w where w.code = area_code)
$$;

create function territory.keep_hamlet_within() returns trigger language plpgsql as $$
begin
  if not territory.is_within(new.commune_code) or tg_op = 'UPDATE' and not territory.is_within(old.commune_code) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger hamlet_within_tg before insert or update on territory.hamlet
  for each row when (platform.area() is not null) execute function territory.keep_hamlet_within();

-- An area that is new lies within the one above it, by the register.
create function territory.keep_area_within() returns trigger language plpgsql as $$
begin
  if not territory.is_within(new.code) and (tg_op = 'UPDATE' or not territory.is_within(new.parent_code)) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger area_within_tg before insert or update on territory.area
  for each row when (platform.area() is not null) execute function territory.keep_area_within();

create function territory.keep_zone_within() returns trigger language plpgsql as $$
begin
  if not territory.v_lies_in(st_pointonsurface(new.boundary), platform.area())
     or tg_op = 'UPDATE' and not territory.v_lies_in(st_pointonsurface(old.boundary), platform.area()) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger zone_within_tg before insert or update on territory.zone
  for each row when (platform.area() is not null) execute function territory.keep_zone_within();
