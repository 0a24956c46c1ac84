-- Whoever acts within an area decides on nothing that lies outside of it, as it publishes nothing there.
alter table changeset.item add column place geometry(Geometry, 4326);
comment on column changeset.item.place is 'Where the asset lies to which the thing belongs; null of what says itself where it lies';

-- Where a ground counts: a point where it is, a line at its middle, an area inside.
create function changeset.place_of(ground geometry) returns geometry
  language sql immutable parallel safe as $$
  select case st_dimension(ground)
           when 0 then ground
           when 1 then st_lineinterpolatepoint(st_geometryn(ground, 1), 0.5)
           else st_pointonsurface(ground)
         end
$$;

-- Whether what is told of a thing lies within the area of the caller: by the register where it names an area, else by its place. What says neither
-- lies nowhere.
create function changeset.lies_within(subject text, told jsonb, place geometry) returns boolean
  language sql stable parallel safe as $$
  select case
           when subject = 'UNIT' and (told ? 'commune' or told ? 'level')
           then exists (select from territory.v_code_within(platform.area(), (now() at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') w
                         where w.code in (told ->> 'commune', told ->> 'code', told ->> 'parent'))
           else coalesce(territory.v_lies_in(coalesce(place, changeset.place_of(st_geomfromgeojson(coalesce(
                  nullif(told -> 'geometry', 'null'), nullif(told -> 'boundary', 'null'))))), platform.area()), false)
         end
$$;

-- What is decided on: the thing as it stands and as it would stand. The rows of a file are barred one by one when they are published, and so is what was
-- proposed of uses, parts and documents before their place was noted.
create function changeset.keep_decision_within() returns trigger language plpgsql as $$
begin
  if not (changeset.lies_within(new.subject, new.after, new.place) and (new.before is null or changeset.lies_within(new.subject, new.before, new.place))) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger decided_within_tg before update on changeset.item
  for each row when (platform.area() is not null and new.state in ('ACCEPTED', 'REFUSED') and new.subject <> 'IMPORT'
                        and not (new.place is null and new.subject in ('TENANCY', 'PART', 'DOCUMENT')))
  execute function changeset.keep_decision_within();
call platform.grant_use_of('changeset');
