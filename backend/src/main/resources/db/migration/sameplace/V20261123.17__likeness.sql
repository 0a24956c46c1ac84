-- How like each other two records are.

-- A name's words without diacritics, case and signs: "Trạm Cà Mau-01" is {01, ca, mau, tram}. Empty for none.
create function sameplace.words(name text) returns text[]
language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct w order by w) filter (where w <> ''), '{}') from string_to_table(platform.words(name), ' ') w
$$;

-- What part of the words of two names both have, 0 to 1; null when one of them has no name.
create function sameplace.name_likeness(one text, other text) returns double precision
language sql immutable parallel safe as $$
  select cardinality(array(select unnest(a) intersect select unnest(b)))::double precision
         / nullif(cardinality(array(select unnest(a) union select unnest(b))), 0)
    from (select sameplace.words(one), sameplace.words(other)) w (a, b)
   where cardinality(a) > 0 and cardinality(b) > 0
$$;

-- 1 at no difference, falling evenly to 0 at so much; null when it is unknown.
create function sameplace.closeness(difference double precision, nothing_at double precision) returns double precision
  language sql immutable parallel safe
  return case when difference is not null then greatest(0, 1 - difference / nothing_at) end;

-- The parts of a score: what is compared, its weight, how alike both are in it (0 to 1; null when nobody knows, which counts half), and by how much
-- they differ in the part's own unit (metres, metres of height, days).
--   distance  between points, 0 at the metres within which they are compared; of lines the part of the route that they share
--   name      the words that both names have
--   height    0 at 10 metres of difference
--   date      the first days of use, else of building; 0 at three years
create function sameplace.parts(kind text, metres double precision, one geometry, other geometry, one_name text, other_name text,
                                one_height double precision, other_height double precision, one_day date, other_day date)
returns table (part text, weight double precision, likeness double precision, difference double precision)
language sql immutable parallel safe as $$
  select 'distance', 0.5::double precision,
         case when kind = 'POLE_LINE' then sameplace.v_overlap(one, other, metres)
              else sameplace.closeness(st_distance(geography(one), geography(other)), metres) end,
         st_distance(geography(one), geography(other))
   union all
  select 'name', 0.2, sameplace.name_likeness(one_name, other_name), null
   union all
  select 'height', 0.15, sameplace.closeness(abs(one_height - other_height), 10), abs(one_height - other_height)
   union all
  select 'date', 0.15, sameplace.closeness(abs(one_day - other_day), 1095), abs(one_day - other_day)
$$;
