-- As before: in which commune each unit lies. Units find the cells that lie in one commune alone while several processes read the assets; what is in another
-- cell is held against the parts of boundaries there. offset 0 keeps the place of a unit a column, of which the number of its cell is computed in the query:
-- of an expression PostgreSQL would call the function instead, which takes four times as long.
create or replace function indicator.v_commune_of(unit_kinds text[], day date, boundaries date, known_at timestamptz) returns table (id uuid, commune text)
language sql stable parallel safe as $$
  with unit as materialized (
         select p.id, w.code, case when w.code is null then p.place end as place
           from (select a.id, asset.v_place(a.geometry) as place
                   from asset.v_asset_at(day, known_at) a
                  where a.kind = any (unit_kinds)
                 offset 0) p
           left join (select c.key, min(c.code) as code
                        from territory.v_area_cell_at(boundaries, known_at) c
                       where c.level = 'COMMUNE'
                       group by c.key
                      having count(*) = 1 and bool_and(c.part is null)) w on w.key = territory.v_cell(p.place))
  select u.id, u.code
    from unit u
   where u.code is not null
   union all
  select u.id, min(c.code)
    from (select b.id, b.place, territory.v_cell(b.place) as key from unit b where b.code is null) u
    join territory.v_area_cell_at(boundaries, known_at) c on c.key = u.key and (c.part is null or st_intersects(c.part, u.place))
   where c.level = 'COMMUNE'
   group by u.id
$$;
