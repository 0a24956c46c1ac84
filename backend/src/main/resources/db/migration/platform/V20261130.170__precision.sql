-- How exactly a day is known: to the MONTH, QUARTER or YEAR; null: to the day. Its first day stands for it.
-- precision_of: what is kept when a file says a day; DAY says that it is known to the day, and silence leaves what is known of the same day.
create function platform.precision_of(said_day date, said text, known_day date, known text) returns text
  language sql immutable parallel safe
  return case when said is not null then nullif(said, 'DAY')
              when said_day is distinct from known_day and said_day is not null then null
              else known end;

create function platform.fits_precision(day date, known_to text) returns boolean
  language sql immutable parallel safe
  return coalesce(day = date_trunc(lower(known_to), day)::date, false);
