-- The assets whose place lies in a hamlet, by its code, within an area where one is given: those that territory.v_hamlet_of gives to no other hamlet.
create function asset.v_in_hamlet_at(hamlet text, area text, day date, boundaries date, known_at timestamptz) returns table (id uuid)
language sql stable as $$
  select i.id
    from territory.v_hamlet_ground_at(hamlet, area, boundaries, known_at) g
   cross join lateral (
         select a.id, asset.v_place(a.geometry) as place
           from asset.v_asset_at(day, known_at) a
          where a.geometry && g.ground and st_intersects(g.ground, asset.v_place(a.geometry))
         offset 0) i
   cross join lateral territory.v_hamlet_of(i.place, g.commune_code, boundaries, known_at) l
   where l.id = g.id
$$;
