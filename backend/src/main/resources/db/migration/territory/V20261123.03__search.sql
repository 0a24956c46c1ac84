-- Finding areas and hamlets by the words of their names.

-- Published like a view: the words of an area's name without the word that says what it is: "Phường An Xuyên" is "an xuyen".
create function territory.v_bare_words(name text) returns text
  language sql immutable parallel safe
  return regexp_replace(platform.words(name), '^ +(tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|phuong|xa|dac khu) ', ' ');

-- Published like a view: the words of a hamlet's name, with the word that says what it is.
create function territory.v_hamlet_words(type_word text, name text) returns text
  language sql immutable parallel safe
  return platform.words(coalesce(type_word, '') || ' ' || name);

create index area_words_ix on territory.area using gin (platform.words(name) gin_trgm_ops);
create index area_bare_words_ix on territory.area (territory.v_bare_words(name));
create index area_full_words_ix on territory.area (platform.words(name));
create index hamlet_words_ix on territory.hamlet using gin (territory.v_hamlet_words(type_word, name) gin_trgm_ops);
create index hamlet_history_words_ix on territory.hamlet_history using gin (territory.v_hamlet_words(type_word, name) gin_trgm_ops);
create index hamlet_code_key_ix on territory.hamlet (platform.letters(code));
create index hamlet_history_code_key_ix on territory.hamlet_history (platform.letters(code));

-- Areas that hold on a day or held before it, as known at an instant: an area that has ended is still looked for.
create function territory.v_area_until(day date, known_at timestamptz) returns setof territory.area
language sql stable as $$
  select a.* from territory.area a
   where coalesce(a.valid_from <= day, true) and platform.known(a.recorded_from, a.recorded_to, known_at)
   union all
  select h.* from territory.area_history h
   where coalesce(h.valid_from <= day, true) and platform.known(h.recorded_from, h.recorded_to, known_at)
$$;

-- Hamlets likewise.
create function territory.v_hamlet_until(day date, known_at timestamptz) returns setof territory.hamlet
language sql stable as $$
  select a.* from territory.hamlet a
   where coalesce(a.valid_from <= day, true) and platform.known(a.recorded_from, a.recorded_to, known_at)
   union all
  select h.* from territory.hamlet_history h
   where coalesce(h.valid_from <= day, true) and platform.known(h.recorded_from, h.recorded_to, known_at)
$$;
