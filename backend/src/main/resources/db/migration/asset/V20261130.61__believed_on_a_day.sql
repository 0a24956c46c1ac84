-- A search may ask for what the registry believed on an earlier day, too. What was corrected since is found by when it was corrected: to who asks as of
-- now none of it is, and the index says so at once; to who asks as of some day it is what was corrected after that day.
create index asset_history_corrected_ix on asset.asset_history (recorded_to) where recorded_to < 'infinity';

-- Every asset in the state that held on a day, as known at an instant; planned and retired ones too. In three parts, so that the first two go through
-- the indexes by which a search finds names and codes.
drop function asset.v_believed_at(date);
create function asset.v_believed_at(day date, known_at timestamptz) returns setof asset.asset
language sql stable as $$
  select a.* from asset.asset a
   where platform.holds(a.valid_from, a.valid_to, day) and a.recorded_from < known_at
   union all
  select h.* from asset.asset_history h
   where platform.holds(h.valid_from, h.valid_to, day) and h.recorded_to = 'infinity' and h.recorded_from < known_at
   union all
  select c.* from asset.asset_history c
   where platform.holds(c.valid_from, c.valid_to, day) and c.recorded_to < 'infinity' and platform.known(c.recorded_from, c.recorded_to, known_at)
$$;

-- The first assets of a kind and an owner ('' = unknown) whose code begins with some letters, in the order of their codes, of a day, as known at an
-- instant. Each table is read in the order of its index, which it would not be through the function above.
drop function asset.v_code_beginning(text, text, text, int, date);
create function asset.v_code_beginning(of_kind text, of_owner text, letters text, most int, day date, known_at timestamptz)
returns table (id uuid, key text)
language sql stable as $$
  (select a.id, platform.letters(a.code) collate "C"
     from asset.asset a
    where a.kind = of_kind and coalesce(a.owner, '') = of_owner and a.code is not null
      and platform.letters(a.code) collate "C" >= letters
      and platform.letters(a.code) collate "C" < letters || chr(1114111)
      and platform.holds(a.valid_from, a.valid_to, day) and a.recorded_from < known_at
    order by platform.letters(a.code) collate "C"
    limit most)
   union all
  (select h.id, platform.letters(h.code) collate "C"
     from asset.asset_history h
    where h.kind = of_kind and coalesce(h.owner, '') = of_owner and h.code is not null and h.recorded_to = 'infinity'
      and platform.letters(h.code) collate "C" >= letters
      and platform.letters(h.code) collate "C" < letters || chr(1114111)
      and platform.holds(h.valid_from, h.valid_to, day) and h.recorded_from < known_at
    order by platform.letters(h.code) collate "C"
    limit most)
   union all
  (select c.id, platform.letters(c.code) collate "C"
     from asset.asset_history c
    where c.kind = of_kind and coalesce(c.owner, '') = of_owner and c.code is not null and c.recorded_to < 'infinity'
      and platform.letters(c.code) collate "C" >= letters
      and platform.letters(c.code) collate "C" < letters || chr(1114111)
      and platform.holds(c.valid_from, c.valid_to, day) and platform.known(c.recorded_from, c.recorded_to, known_at)
    order by platform.letters(c.code) collate "C"
    limit most)
$$;
