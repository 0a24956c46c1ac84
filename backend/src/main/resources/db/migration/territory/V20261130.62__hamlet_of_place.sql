-- In which hamlet something lies, by geometry: where people live, else within the boundary that was given, else within the one that is derived.

-- The hamlets of earlier days are found on the ground and by their commune as fast as those of today.
create index hamlet_history_commune_code_ix on territory.hamlet_history (commune_code);
create index hamlet_history_boundary_gix on territory.hamlet_history using gist (boundary);

-- The hamlet of a point that lies in a commune, on a day, as known at an instant; no row where there is none. found_by says how: SETTLED_AREA, BOUNDARY
-- or DERIVED_BOUNDARY. Who lies in the derived boundary of a hamlet (v_hamlet_boundary_at) is nearer to its point than to those of the others, and in no
-- boundary that was given; so no boundary has to be drawn to know it. commune null: only what was given is looked at.
create function territory.v_hamlet_of(place geometry, commune text, day date, known_at timestamptz)
returns table (id uuid, code text, name text, found_by text)
language sql stable as $$
  select f.id, f.code, f.name, f.found_by
    from ((select h.id, h.code, h.name, 'SETTLED_AREA' as found_by, 1 as place_in_order
             from territory.v_hamlet_at(day, known_at) h
            where coalesce(h.settled_area, h.hall, h.centre) && place
              and h.settled_area is not null
              and st_intersects(h.settled_area, place)
            order by h.code, h.id
            limit 1)
           union all
          (select h.id, h.code, h.name, 'BOUNDARY', 2
             from territory.v_hamlet_at(day, known_at) h
            where st_intersects(h.boundary, place)
            order by h.code, h.id
            limit 1)
           union all
          (select n.id, n.code, n.name, 'DERIVED_BOUNDARY', 3
             from (select h.id, h.code, h.name, h.boundary
                     from territory.v_hamlet_at(day, known_at) h
                    where h.commune_code = commune
                    order by st_distance(territory.v_hamlet_point(h.hall, h.centre, h.settled_area), place), h.code, h.id
                    limit 1) n
            where n.boundary is null)) f
   order by f.place_in_order
   limit 1
$$;

-- The ground of the hamlets with a code in an area (null: anywhere), on a day, as known at an instant: where something may lie that v_hamlet_of tells to be
-- theirs. Several rows for a hamlet.
create function territory.v_hamlet_ground_at(hamlet_code text, area text, day date, known_at timestamptz)
returns table (id uuid, code text, name text, commune_code text, ground geometry)
language sql stable as $$
  with asked as materialized (
         select h.*
           from territory.v_hamlet_at(day, known_at) h
          where platform.letters(h.code) = platform.letters(hamlet_code)
            and h.code = hamlet_code
            and (area is null
                 or h.province_code = area
                 or h.commune_code in (select w.code from territory.v_code_within(area, day, known_at) w)))
  select a.id, a.code, a.name, a.commune_code, a.settled_area from asked a where a.settled_area is not null
   union all
  select a.id, a.code, a.name, a.commune_code, a.boundary from asked a where a.boundary is not null
   union all
  select a.id, a.code, a.name, a.commune_code, d.boundary
    from asked a
   cross join lateral territory.v_hamlet_boundary_at(a.commune_code, day, known_at) d
   where a.boundary is null and d.derived and d.code = a.code
$$;
