-- The ducts of duct sections, as known at an instant.
create function asset.v_duct_at(known_at timestamptz)
returns table (id uuid, section_id uuid, parent_id uuid, name text, diameter_mm double precision, occupant text, occupied_from date, occupied_to date,
               reported_by text)
language sql stable as $$
  select d.id, d.section_id, d.parent_id, d.name, d.diameter_mm, d.occupant, d.occupied_from, d.occupied_to, d.reported_by
    from (select * from asset.duct union all select * from asset.duct_history) d
   where platform.known(d.recorded_from, d.recorded_to, known_at)
$$;

-- The codes that other organisations have for assets, as known at an instant.
create function asset.v_other_code_at(known_at timestamptz) returns table (asset_id uuid, organisation text, code text)
language sql stable as $$
  select o.asset_id, o.organisation, o.code
    from (select * from asset.other_code union all select * from asset.other_code_history) o
   where platform.known(o.recorded_from, o.recorded_to, known_at)
$$;
