-- The day that a text says, as 2023-06-30; null of everything else. What was recorded before days of attributes were bounded cannot break a query.
create function platform.day_of(said text) returns date
  language sql immutable parallel safe
  return case when said ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' then
    case when cast(substr(said, 9, 2) as int)
              <= extract(day from make_date(cast(substr(said, 1, 4) as int), cast(substr(said, 6, 2) as int), 1) + interval '1 month - 1 day')
         then make_date(cast(substr(said, 1, 4) as int), cast(substr(said, 6, 2) as int), cast(substr(said, 9, 2) as int)) end end;
