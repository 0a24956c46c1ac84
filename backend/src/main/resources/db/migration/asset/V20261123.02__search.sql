-- Finding assets by any part of their code, and by the words of their name and address.

-- Published like a view: the words by which an asset with a name or an address is found.
create function asset.v_words(code text, name text, address text) returns text
  language sql immutable parallel safe
  return platform.words(coalesce(code, '') || ' ' || coalesce(name, '') || ' ' || coalesce(address, ''));

-- By the beginning of the code, in its order, for each kind and owner: the first few of millions cost as little as the only one.
-- By any part of it: trigrams. By words: only of those that have a name or an address, which most poles have not.
create index asset_code_key_ix on asset.asset (kind, (coalesce(owner, '')), (platform.letters(code) collate "C")) where code is not null;
create index asset_code_part_ix on asset.asset using gin (platform.letters(code) gin_trgm_ops) where code is not null;
create index asset_words_ix on asset.asset using gin (asset.v_words(code, name, address) gin_trgm_ops)
 where name is not null or address is not null;
create index asset_history_code_key_ix on asset.asset_history (kind, (coalesce(owner, '')), (platform.letters(code) collate "C")) where code is not null;
create index asset_history_code_part_ix on asset.asset_history using gin (platform.letters(code) gin_trgm_ops) where code is not null;
create index asset_history_words_ix on asset.asset_history using gin (asset.v_words(code, name, address) gin_trgm_ops)
 where name is not null or address is not null;
create index other_code_part_ix on asset.other_code using gin (platform.letters(code) gin_trgm_ops);
