-- One duct as a person says it, new or said again.
insert into asset.duct (id, section_id, name, parent_id, diameter_mm, occupant, occupied_from, occupied_to, reported_by, reason)
values (:id, :asset, :name, cast(:parent as uuid), cast(:diameterMm as double precision), cast(:occupant as text),
        cast(:occupiedFrom as date), cast(:occupiedTo as date), :reportedBy, :reason)
    on conflict (id) do update
   set name = excluded.name, parent_id = excluded.parent_id, diameter_mm = excluded.diameter_mm, occupant = excluded.occupant,
       occupied_from = excluded.occupied_from, occupied_to = excluded.occupied_to,
       reported_by = excluded.reported_by, reason = excluded.reason
