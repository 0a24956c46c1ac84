-- The area outside of which the caller of this transaction changes nothing; null = everywhere.
create function platform.area() returns text
  language sql stable parallel safe
  return nullif(current_setting('dungchung.area', true), '');

-- Refuses a change that reaches farther. The name of the constraint is how the application knows it.
create procedure platform.refuse_outside() language plpgsql as $$
begin
  raise exception 'outside area %', platform.area() using errcode = 'check_violation', constraint = 'outside_area_ck', detail = platform.area();
end $$;
