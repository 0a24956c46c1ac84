-- As before: in which commune each unit lies. A cell that lies in one commune alone, as most do, needs neither a boundary nor the least of several codes:
-- only units in the other cells are held against parts of boundaries. The parts stay out of the table by which all units find their cells.
create or replace function indicator.v_commune_of(unit_kinds text[], day date, boundaries date, known_at timestamptz) returns table (id uuid, commune text)
language sql stable as $$
  with cell as materialized (
         select c.key, c.code, c.part, c.part is null and count(*) over (partition by c.key) = 1 as whole
           from territory.v_area_cell_at(boundaries, known_at) c
          where c.level = 'COMMUNE'),
  unit as materialized (
         select a.id, p.place, territory.v_cell(p.place) as key
           from asset.v_asset_at(day, known_at) a
          cross join lateral (select asset.v_place(a.geometry)) p (place)
          where a.kind = any (unit_kinds))
  select u.id, c.code
    from unit u
    join (select i.key, i.code from cell i where i.whole) c on c.key = u.key
   union all
  select u.id, min(c.code)
    from unit u
    join (select i.key, i.code, i.part from cell i where not i.whole) c on c.key = u.key and (c.part is null or st_intersects(c.part, u.place))
   group by u.id
$$;
