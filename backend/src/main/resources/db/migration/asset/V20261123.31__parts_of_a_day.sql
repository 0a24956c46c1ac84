-- What lies in a duct section, and over what a cable runs, on the day that is asked for. What was removed lies there until the day before, and
-- its name may be given again: of several of one name the one that is removed first lies there, and the next follows it.

drop index asset.duct_section_name_uk;
create unique index duct_section_name_uk on asset.duct (section_id, name) where removed_on is null;
create index duct_section_name_ix on asset.duct (section_id, name);

drop index asset.cable_support_uk;
create unique index cable_support_uk on asset.cable_support (cable_id, support_id) where removed_on is null;
create index cable_support_ix on asset.cable_support (cable_id, support_id);

-- The ducts of a day, as known at an instant.
drop function asset.v_duct_at(timestamptz);
create function asset.v_duct_at(day date, known_at timestamptz)
returns table (id uuid, section_id uuid, parent_id uuid, name text, diameter_mm double precision, occupant text, occupied_from date, occupied_to date,
               reported_by text, removed_on date, version int)
language sql stable as $$
  select distinct on (d.section_id, d.name)
         d.id, d.section_id, d.parent_id, d.name, d.diameter_mm, d.occupant, d.occupied_from, d.occupied_to, d.reported_by, d.removed_on, d.version
    from (select * from asset.duct union all select * from asset.duct_history) d
   where platform.known(d.recorded_from, d.recorded_to, known_at)
     and coalesce(d.removed_on > day, true)
   order by d.section_id, d.name, d.removed_on, d.id
$$;

-- The supports of cables of a day, as known at an instant.
drop function asset.v_cable_support_at(timestamptz);
create function asset.v_cable_support_at(day date, known_at timestamptz)
returns table (id uuid, cable_id uuid, support_id uuid, sequence int, removed_on date, version int)
language sql stable as $$
  select distinct on (s.cable_id, s.support_id) s.id, s.cable_id, s.support_id, s.sequence, s.removed_on, s.version
    from (select * from asset.cable_support union all select * from asset.cable_support_history) s
   where platform.known(s.recorded_from, s.recorded_to, known_at)
     and coalesce(s.removed_on > day, true)
   order by s.cable_id, s.support_id, s.removed_on, s.id
$$;
