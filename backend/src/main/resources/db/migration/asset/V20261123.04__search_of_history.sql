-- A search asks for what the registry believes now, of whatever day. Of the history that is the few earlier states that go on being believed
-- (recorded_to = infinity); what has been corrected is out of the way of these indexes.
drop index asset.asset_history_code_key_ix;
drop index asset.asset_history_code_part_ix;
drop index asset.asset_history_words_ix;
create index asset_history_code_key_ix on asset.asset_history (kind, (coalesce(owner, '')), (platform.letters(code) collate "C"))
 where code is not null and recorded_to = 'infinity';
create index asset_history_code_part_ix on asset.asset_history using gin (platform.letters(code) gin_trgm_ops)
 where code is not null and recorded_to = 'infinity';
create index asset_history_words_ix on asset.asset_history using gin (asset.v_words(code, name, address) gin_trgm_ops)
 where (name is not null or address is not null) and recorded_to = 'infinity';

-- Every asset in the state that held on a day, as believed now; planned and retired ones too.
create function asset.v_believed_at(day date) returns setof asset.asset
language sql stable as $$
  select a.* from asset.asset a where platform.holds(a.valid_from, a.valid_to, day)
   union all
  select h.* from asset.asset_history h where platform.holds(h.valid_from, h.valid_to, day) and h.recorded_to = 'infinity'
$$;

-- The first assets of a kind and an owner ('' = unknown) whose code begins with some letters, in the order of their codes, as believed now of a day.
-- Each table is read in the order of its index, which it would not be through the function above.
create function asset.v_code_beginning(of_kind text, of_owner text, letters text, most int, day date) returns table (id uuid, key text)
language sql stable as $$
  (select a.id, platform.letters(a.code) collate "C"
     from asset.asset a
    where a.kind = of_kind and coalesce(a.owner, '') = of_owner and a.code is not null
      and platform.letters(a.code) collate "C" >= letters
      and platform.letters(a.code) collate "C" < letters || chr(1114111)
      and platform.holds(a.valid_from, a.valid_to, day)
    order by platform.letters(a.code) collate "C"
    limit most)
   union all
  (select h.id, platform.letters(h.code) collate "C"
     from asset.asset_history h
    where h.kind = of_kind and coalesce(h.owner, '') = of_owner and h.code is not null and h.recorded_to = 'infinity'
      and platform.letters(h.code) collate "C" >= letters
      and platform.letters(h.code) collate "C" < letters || chr(1114111)
      and platform.holds(h.valid_from, h.valid_to, day)
    order by platform.letters(h.code) collate "C"
    limit most)
$$;
