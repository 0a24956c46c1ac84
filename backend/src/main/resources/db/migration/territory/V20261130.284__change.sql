-- Changes of the ground, which is published: each where it is and where it was.
create function territory.note_shapes() returns trigger language plpgsql as $$
declare
  box geometry;
begin
  execute format('select st_setsrid(cast(st_extent(%1$s) as geometry), 4326) from written', tg_argv[1]) into box;
  if box is not null then
    perform platform.note_change(tg_argv[0], box);
  end if;
  return null;
end $$;
create trigger area_note_new_tg after insert on territory.area
  referencing new table as written for each statement execute function territory.note_shapes('AREA', 'boundary');
create trigger area_note_changed_tg after update on territory.area
  referencing new table as written for each statement execute function territory.note_shapes('AREA', 'boundary');
create trigger area_note_former_tg after update on territory.area
  referencing old table as written for each statement execute function territory.note_shapes('AREA', 'boundary');
create trigger zone_note_new_tg after insert on territory.zone
  referencing new table as written for each statement execute function territory.note_shapes('ZONE', 'boundary');
create trigger zone_note_changed_tg after update on territory.zone
  referencing new table as written for each statement execute function territory.note_shapes('ZONE', 'boundary');
create trigger zone_note_former_tg after update on territory.zone
  referencing old table as written for each statement execute function territory.note_shapes('ZONE', 'boundary');
create trigger hamlet_note_new_tg after insert on territory.hamlet
  referencing new table as written for each statement execute function territory.note_shapes('HAMLET', 'coalesce(settled_area, hall, centre)');
create trigger hamlet_note_changed_tg after update on territory.hamlet
  referencing new table as written for each statement execute function territory.note_shapes('HAMLET', 'coalesce(settled_area, hall, centre)');
create trigger hamlet_note_former_tg after update on territory.hamlet
  referencing old table as written for each statement execute function territory.note_shapes('HAMLET', 'coalesce(settled_area, hall, centre)');

-- Boundaries of hamlets are derived within their commune, each from all: another hamlet there moves them.
create function territory.note_boundaries_in(communes text[]) returns void language plpgsql as $$
declare
  box geometry;
begin
  if communes is null then
    return;
  end if;
  select st_setsrid(cast(st_extent(a.boundary) as geometry), 4326) into box
    from territory.area a where a.code = any (communes);
  if box is not null then
    perform platform.note_change('HAMLET_BOUNDARY', box);
  end if;
end $$;

create function territory.note_new_boundaries() returns trigger language plpgsql as $$
begin
  perform territory.note_boundaries_in((select array_agg(distinct w.commune_code) from written w));
  return null;
end $$;
create trigger hamlet_note_boundary_new_tg after insert on territory.hamlet
  referencing new table as written for each statement execute function territory.note_new_boundaries();

-- A hamlet that stays where it is moves none.
create function territory.note_moved_boundaries() returns trigger language plpgsql as $$
begin
  perform territory.note_boundaries_in((
    select array_agg(distinct c.code)
      from written w
      join former f on f.id = w.id
     cross join lateral (values (w.commune_code), (f.commune_code)) c (code)
     where (w.commune_code, w.hall, w.centre, w.settled_area, w.valid_from, w.valid_to)
           is distinct from (f.commune_code, f.hall, f.centre, f.settled_area, f.valid_from, f.valid_to)));
  return null;
end $$;
create trigger hamlet_note_boundary_moved_tg after update on territory.hamlet
  referencing old table as former new table as written for each statement execute function territory.note_moved_boundaries();
