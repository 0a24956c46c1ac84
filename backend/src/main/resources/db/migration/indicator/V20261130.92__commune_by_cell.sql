-- The commune in which each unit of the kinds lies; on a shared edge the smaller code has it. What lies in none has no row. By cells: each unit computes
-- the number of its cell, and only what lies in the cell of a border is held against a boundary, and only against the part of it in that cell.
create or replace function indicator.v_commune_of(unit_kinds text[], day date, boundaries date, known_at timestamptz)
returns table (id uuid, commune text)
language sql stable as $$
  select a.id, min(c.code)
    from asset.v_asset_at(day, known_at) a
    join territory.v_area_cell_at(boundaries, known_at) c
      on c.key = territory.v_cell(asset.v_place(a.geometry)) and (c.part is null or st_intersects(c.part, asset.v_place(a.geometry)))
   where a.kind = any (unit_kinds) and c.level = 'COMMUNE'
   group by a.id
$$;
