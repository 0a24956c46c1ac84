-- As before, without those that have been removed.
create or replace function asset.v_duct_at(known_at timestamptz)
returns table (id uuid, section_id uuid, parent_id uuid, name text, diameter_mm double precision, occupant text, occupied_from date, occupied_to date,
               reported_by text)
language sql stable as $$
  select d.id, d.section_id, d.parent_id, d.name, d.diameter_mm, d.occupant, d.occupied_from, d.occupied_to, d.reported_by
    from (select * from asset.duct union all select * from asset.duct_history) d
   where platform.known(d.recorded_from, d.recorded_to, known_at)
     and coalesce(d.removed_on > (now() at time zone 'Asia/Ho_Chi_Minh')::date, true)
$$;
