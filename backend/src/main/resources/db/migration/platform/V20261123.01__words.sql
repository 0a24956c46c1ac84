-- Words as people type them: without diacritics (đ is d), case and punctuation, so that "ca mau" finds Cà Mau and "ctv ca0006" CTV-CA0006.
create extension if not exists pg_trgm;

-- A text without case and the marks of Vietnamese. Plain ASCII, as most codes are, takes the short way: it is said of every row of an import.
create function platform.folded(text text) returns text
  language sql immutable parallel safe
  return case when octet_length(text) = length(text) then lower(text)
              else lower(translate(normalize(text, NFD), 'đĐ' || U&'\0300\0301\0303\0309\0323\0302\0306\031B', 'dd')) end;

-- Its words, each between blanks; an apostrophe divides none (Ea H'leo). Null stays null.
create function platform.words(text text) returns text
  language sql immutable parallel safe
  return ' ' || translate(platform.folded(text), '-_/.,:;()#+''’', '           ') || ' ';

-- A text as codes are compared: without blanks and separators too.
create function platform.letters(text text) returns text
  language sql immutable parallel safe
  return translate(platform.folded(text), ' -_/.,:;()#+''’', '');
